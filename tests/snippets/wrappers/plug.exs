defmodule Plug.Conn do
  defstruct status: nil, headers: %{}

  def put_resp_header(conn, name, value) do
    ^name = String.downcase(name)
    %{conn | headers: Map.put(conn.headers, name, value)}
  end

  def send_resp(conn, status, body) when (is_atom(status) or is_integer(status)) and is_binary(body) do
    %{conn | status: status}
  end
end

defmodule Answers do
  import Plug.Conn

  def empty, do: %Plug.Conn{}

  #EACH
  def answer_CODE(conn) do
    SNIPPET
  end

  #END
end

#EACH
Answers.answer_CODE(Answers.empty())
#END
