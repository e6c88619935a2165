-module(answers).
-compile([export_all, nowarn_export_all, warnings_as_errors]).

%EACH
answer_CODE(Req0, State) ->
    SNIPPET.

%END
