#include <QHttpServerResponse>

// EACH
QHttpServerResponse answerCODE()
{
    SNIPPET
}
// END
