import std/[asyncdispatch, asynchttpserver]

#EACH
proc answerCODE(req: Request) {.async.} =
  SNIPPET

#END
