// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gets each URL of the arguments, or posts to it behind "POST ", and prints what came of it, a line each.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"regexp"
	"strings"
	"time"
)

var method = regexp.MustCompile(`"method": *"(\w+)"`)

func get(url string) string {
	client := http.Client{Timeout: 3 * time.Second}
	var response *http.Response
	var err error
	if address := strings.TrimPrefix(url, "POST "); address != url {
		response, err = client.Post(address, "text/plain", strings.NewReader("x"))
	} else {
		response, err = client.Get(url)
	}
	if err == nil {
		var body []byte
		body, err = io.ReadAll(response.Body)
		if err == nil {
			if arrived := method.FindSubmatch(body); arrived != nil {
				return fmt.Sprintf("%d, %s", response.StatusCode, arrived[1])
			}
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
