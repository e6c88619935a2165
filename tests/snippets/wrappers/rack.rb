require "json"
require "logger"
require "action_controller"

class AnswersController < ActionController::Base
  #EACH
  def answer_CODE
    SNIPPET
  end
  #END
end

JSON.parse('EXPECTED').each do |code, fields|
  env = Rack::MockRequest.env_for("/")
  status, headers, _body = AnswersController.action("answer_#{code}").call(env)
  abort "#{code}: #{status}" if status != code.to_i
  fields.each { |name, value| abort "#{code}: #{headers}" if !headers[name].include?(value) }
end
