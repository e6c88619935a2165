{-# LANGUAGE OverloadedStrings #-}
module Answers where

import Network.HTTP.Types
import Network.Wai

--EACH
answerCODE :: Application
answerCODE _request respond =
    SNIPPET

--END
