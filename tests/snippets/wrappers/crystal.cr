require "http/server"

#EACH
def answer_CODE(context : HTTP::Server::Context)
  SNIPPET
end

#END
HTTP::Server.new do |context|
  #EACH
  answer_CODE(context)
  #END
end
