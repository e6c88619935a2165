<?php
require "/usr/share/php/Nyholm/Psr7/autoload.php";
require "/usr/share/php/Fig/HttpMessageUtil/autoload.php";

use Fig\Http\Message\StatusCodeInterface;
use Nyholm\Psr7\Factory\Psr17Factory;

#EACH
function answerCODE($responseFactory)
{
    SNIPPET
}

#END
foreach (json_decode('EXPECTED', true) as $code => $fields) {
    $answer = "answer$code"(new Psr17Factory());
    if ($answer->getStatusCode() !== $code) {
        echo "$code: ", $answer->getStatusCode(), "\n";
        exit(1);
    }
    foreach ($fields as $name => $value) {
        if ($answer->getHeaderLine($name) !== $value) {
            echo "$code: $name: ", $answer->getHeaderLine($name), "\n";
            exit(1);
        }
    }
}
