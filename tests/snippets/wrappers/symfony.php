<?php
require "/usr/share/php/Symfony/Component/HttpFoundation/autoload.php";

use Symfony\Component\HttpFoundation\Response;

#EACH
function answerCODE()
{
    SNIPPET
}

#END
foreach (json_decode('EXPECTED', true) as $code => $fields) {
    $answer = "answer$code"();
    if ($answer->getStatusCode() !== $code) {
        echo "$code: ", $answer->getStatusCode(), "\n";
        exit(1);
    }
    foreach ($fields as $name => $value) {
        if (!str_contains($answer->headers->get($name), $value)) {
            echo "$code: $name: ", $answer->headers->get($name), "\n";
            exit(1);
        }
    }
}
