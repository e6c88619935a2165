use strict;
use warnings FATAL => "all";
use HTTP::Status qw(:constants);
use JSON::PP;
use Plack::Test;
use HTTP::Request;
use Plack::Middleware::Lint;

my %answers = (
    #EACH
    CODE => sub {
        SNIPPET
    },
    #END
);
my $expected = decode_json('EXPECTED');
for my $code (keys %answers) {
    test_psgi(app => Plack::Middleware::Lint->wrap($answers{$code}), client => sub {
        my $answer = shift->(HTTP::Request->new(GET => "http://localhost/"));
        die $answer->as_string if $answer->code != $code;
        for my $name (keys %{$expected->{$code}}) {
            die $answer->as_string if $answer->header($name) ne $expected->{$code}{$name};
        }
    });
}
