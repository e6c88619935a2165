// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textparts.h"

#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class PartReader
{
public:
    explicit PartReader(TextBlock *block)
        : m_block(block)
        , m_links(block->links())
        , m_root(block, nullptr, QAccessible::Section, 0, 0, {})
    {
    }

    std::vector<TextPart *> read()
    {
        readFrame(*m_block->document()->rootFrame());
        return m_root.parts();
    }

private:
    void readFrame(const QTextFrame &frame)
    {
        const QTextList *openList = nullptr;
        TextPart *list = nullptr;
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (QTextFrame *inner = it.currentFrame()) {
                openList = nullptr;
                const auto *table = qobject_cast<QTextTable *>(inner);
                table ? readTable(*table) : readFrame(*inner);
                continue;
            }
            const QTextBlock block = it.currentBlock();
            if (block.textList() != openList) {
                openList = block.textList();
                list = openList
                    ? make(nullptr, QAccessible::List, block.position(), block.position(), {})
                    : nullptr;
            }
            readBlock(block, list);
        }
    }

    void readBlock(const QTextBlock &block, TextPart *list)
    {
        const QString text = plain(block.text());
        if (text.isEmpty()) {
            return;
        }
        const int level = block.blockFormat().headingLevel();
        const int end = block.position() + block.length();
        TextPart *part = make(list,
                              list            ? QAccessible::ListItem
                                  : level > 0 ? QAccessible::Heading
                                              : QAccessible::Paragraph,
                              block.position(), end, text);
        part->setLevel(level);
        addLinks(part);
    }

    /// A row reads as a sentence: its cells, one after the other.
    void readTable(const QTextTable &table)
    {
        TextPart *list =
            make(nullptr, QAccessible::List, table.firstPosition(), table.lastPosition(), {});
        for (int row = 0; row < table.rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                QStringList lines;
                for (auto it = cell.begin(); !it.atEnd(); ++it) {
                    lines << plain(it.currentBlock().text());
                }
                lines.removeAll(QString());
                if (cell.column() == column && !lines.isEmpty()) {
                    cells << lines.join(u' ');
                }
            }
            const int begin = table.cellAt(row, 0).firstPosition();
            const int end = table.cellAt(row, table.columns() - 1).lastPosition() + 1;
            if (!cells.isEmpty()) {
                addLinks(make(list, QAccessible::ListItem, begin, end, cells.join(u", "_s)));
            }
        }
    }

    void addLinks(TextPart *part)
    {
        for (const TextBlock::Link &link : m_links) {
            if (link.begin >= part->begin() && link.end <= part->end()) {
                QTextCursor text(m_block->document());
                text.setPosition(link.begin);
                text.setPosition(link.end, QTextCursor::KeepAnchor);
                make(part, QAccessible::Link, link.begin, link.end, plain(text.selectedText()))
                    ->setDescription(link.tip);
            }
        }
    }

    TextPart *make(TextPart *above, QAccessible::Role role, int begin, int end, const QString &text)
    {
        auto *part = new TextPart(m_block, above, role, begin, end, text);
        (above ? above : &m_root)->add(part);
        return part;
    }

    static QString plain(QString text)
    {
        return text.replace(QChar::LineSeparator, u'\n')
            .remove(QChar::ObjectReplacementCharacter)
            .trimmed();
    }

    TextBlock *m_block;
    QList<TextBlock::Link> m_links;
    TextPart m_root; // on no list of Qt's
};

} // namespace

std::vector<TextPart *> readParts(TextBlock *block)
{
    return PartReader(block).read();
}

} // namespace ui
