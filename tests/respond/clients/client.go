// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gets each URL of the arguments and prints what came of it, a line each.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"time"
)

func get(url string) string {
	client := http.Client{Timeout: 3 * time.Second}
	response, err := client.Get(url)
	if err == nil {
		var body []byte
		body, err = io.ReadAll(response.Body)
		if err == nil {
			return fmt.Sprintf("%d, %d octets", response.StatusCode, len(body))
		}
	}
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		return "waits"
	}
	return "error"
}

func main() {
	for _, url := range os.Args[1:] {
		fmt.Println(get(url))
	}
}
