local answers = {}

--EACH
answers["127.0.0.1:20CODE"] = function()
    SNIPPET
end

--END
return answers[lighty.r.req_attr["uri.authority"]]()
