package main

import (
	"fmt"
	"net/http"
)

//EACH
func answerCODE(w http.ResponseWriter, r *http.Request) {
	SNIPPET
}

//END
func main() {
	fmt.Println("ready")
	//EACH
	http.HandleFunc("/CODE", answerCODE)
	//END
}
