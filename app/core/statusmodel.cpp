// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

StatusModel::StatusModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
    , m_sections(sectionOf(allClasses().constLast()) + 3)
{
    for (const StatusSummary &summary : catalogue.codes()) {
        m_sections[sectionOf(classOf(summary.code))] << summary.code;
    }
}

int StatusModel::sectionOf(StatusClass statusClass)
{
    return pinnedSection + static_cast<int>(statusClass);
}

RowGroup StatusModel::groupOf(int section) const
{
    return section == foremostSection  ? RowGroup::Foremost
        : section == pinnedSection     ? RowGroup::Pinned
        : section == stepsSection()    ? RowGroup::NextSteps
        : section == mentionsSection() ? RowGroup::Mentions
                                       : RowGroup::Class;
}

int StatusModel::sizeOf(int section) const
{
    return static_cast<int>(section == stepsSection() ? m_steps.size()
                                                      : m_sections.at(section).size());
}

void StatusModel::setPins(const QList<int> &codes)
{
    for (const int code : pins()) {
        if (!codes.contains(code)) {
            setPinned(code, false);
        }
    }
    for (const int code : codes) {
        setPinned(code, true);
    }
}

void StatusModel::setPinned(int code, bool pinned)
{
    if (isPinned(code) == pinned || !m_catalogue.find(code)) {
        return;
    }
    const QModelIndex heading = index(firstSection() + pinnedSection, 0);
    QList<int> &pins = m_sections[pinnedSection];
    const auto place = std::lower_bound(pins.begin(), pins.end(), code);
    const int row = static_cast<int>(place - pins.begin());
    if (pinned) {
        beginInsertRows(heading, row, row);
        pins.insert(row, code);
        endInsertRows();
    } else {
        beginRemoveRows(heading, row, row);
        pins.removeAt(row);
        endRemoveRows();
    }
    emit dataChanged(heading, heading, {CountRole});
    for (const QModelIndex &changed :
         {indexForCode(code), foremostIndexForCode(code), mentionIndexForCode(code)}) {
        if (changed.isValid()) {
            emit dataChanged(changed, changed, {PinnedRole});
        }
    }
    emit pinsChanged();
}

void StatusModel::setForemost(const QString &heading, const QList<int> &codes)
{
    if (!replaceCodes(foremostSection, codes) && heading == m_foremostHeading) {
        return;
    }
    m_foremostHeading = heading;
    const QModelIndex parent = index(firstSection() + foremostSection, 0);
    emit dataChanged(parent, parent, {Qt::DisplayRole, CountRole});
}

void StatusModel::setMentions(const QList<int> &codes)
{
    if (replaceCodes(mentionsSection(), codes)) {
        const QModelIndex parent = index(firstSection() + mentionsSection(), 0);
        emit dataChanged(parent, parent, {CountRole});
    }
}

/// False if they are those that are there.
bool StatusModel::replaceCodes(int section, const QList<int> &codes)
{
    QList<int> &shown = m_sections[section];
    // Not by QList's operator, which hands the null pointer of an empty list to memcmp() in Qt 6.4.
    if (std::equal(codes.cbegin(), codes.cend(), shown.cbegin(), shown.cend())) {
        return false;
    }
    const QModelIndex parent = index(firstSection() + section, 0);
    if (!shown.isEmpty()) {
        beginRemoveRows(parent, 0, static_cast<int>(shown.size()) - 1);
        shown.clear();
        endRemoveRows();
    }
    if (!codes.isEmpty()) {
        beginInsertRows(parent, 0, static_cast<int>(codes.size()) - 1);
        shown = codes;
        endInsertRows();
    }
    return true;
}

void StatusModel::setNextSteps(const QList<ActionRow> &rows)
{
    const QModelIndex parent = index(firstSection() + stepsSection(), 0);
    const auto size = static_cast<int>(rows.size());
    const auto before = static_cast<int>(m_steps.size());
    if (before > size) {
        beginRemoveRows(parent, size, before - 1);
        m_steps.remove(size, before - size);
        endRemoveRows();
    } else if (before < size) {
        beginInsertRows(parent, before, size - 1);
        m_steps << rows.mid(before);
        endInsertRows();
    }
    m_steps = rows;
    if (!rows.isEmpty()) { // those that stayed say something else
        emit dataChanged(index(0, 0, parent), index(size - 1, 0, parent));
    }
}

void StatusModel::setActionRow(const std::optional<ActionRow> &row)
{
    if (row && m_action) {
        m_action = row;
        emit dataChanged(index(0, 0), index(0, 0));
    } else if (row) {
        beginInsertRows({}, 0, 0);
        m_action = row;
        endInsertRows();
    } else if (m_action) {
        beginRemoveRows({}, 0, 0);
        m_action.reset();
        endRemoveRows();
    }
}

QModelIndex StatusModel::indexForCode(int code) const
{
    return indexIn(sectionOf(classOf(code)), code);
}

QModelIndex StatusModel::foremostIndexForCode(int code) const
{
    return indexIn(foremostSection, code);
}

QModelIndex StatusModel::mentionIndexForCode(int code) const
{
    return indexIn(mentionsSection(), code);
}

QModelIndex StatusModel::indexIn(int section, int code) const
{
    const auto row = static_cast<int>(m_sections.at(section).indexOf(code));
    return row < 0 ? QModelIndex() : index(row, 0, index(firstSection() + section, 0));
}

// The internal id says where a row stands: 0 at the top, the section's number plus one for a code.

QModelIndex StatusModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const int section = parent.row() - firstSection();
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(section) + 1 : quintptr {0});
}

QModelIndex StatusModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    const int section = static_cast<int>(child.internalId()) - 1;
    return createIndex(firstSection() + section, 0, quintptr {0});
}

int StatusModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return firstSection() + static_cast<int>(m_sections.size());
    }
    const int section = parent.row() - firstSection();
    const bool isHeading = parent.internalId() == 0 && parent.column() == 0 && section >= 0;
    return isHeading ? sizeOf(section) : 0;
}

int StatusModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant StatusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == 0) {
        return index.row() < firstSection() ? actionData(*m_action, role)
                                            : headingData(index.row() - firstSection(), role);
    }
    const int section = static_cast<int>(index.internalId()) - 1;
    if (section == stepsSection()) {
        return actionData(m_steps.at(index.row()), role);
    }
    if (role == LargeRole) {
        return section == foremostSection && sizeOf(section) == 1;
    }
    const StatusSummary *summary = m_catalogue.find(m_sections.at(section).at(index.row()));
    return summary ? codeData(*summary, role) : QVariant();
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Never seen, but screen readers read the header even where it is hidden.
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        //: @title:column
        return tr("Status code");
    }
    return {};
}

Qt::ItemFlags StatusModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.internalId() != 0) {
        const bool isStep = static_cast<int>(index.internalId()) - 1 == stepsSection();
        return isStep ? row : row | Qt::ItemIsDragEnabled;
    }
    // Headings take no part in selection, so that the arrow keys, Home and End pass over them.
    return index.isValid() && index.row() < firstSection() ? row : Qt::NoItemFlags;
}

QHash<int, QByteArray> StatusModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{KindRole, "kind"},
                  {CodeRole, "code"},
                  {GroupRole, "group"},
                  {ClassRole, "class"},
                  {NameRole, "name"},
                  {SummaryRole, "summary"},
                  {StandingRole, "standing"},
                  {PinnedRole, "pinned"},
                  {CountRole, "count"},
                  {AcceptRole, "accept"},
                  {LargeRole, "large"}});
    return names;
}

QVariant StatusModel::actionData(const ActionRow &action, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return action.title;
    case Qt::AccessibleDescriptionRole:
    case SummaryRole:
        return action.explanation;
    case Qt::ToolTipRole:
        return QString(action.title + u'\n' + action.explanation);
    case KindRole:
        return static_cast<int>(RowKind::Action);
    case CodeRole:
        return -1;
    case LargeRole:
        return action.isBest;
    case AcceptRole:
        return QVariant::fromValue(action.accept);
    default:
        return {};
    }
}

QVariant StatusModel::headingData(int section, int role) const
{
    const RowGroup group = groupOf(section);
    const int statusClass = group == RowGroup::Class ? section - pinnedSection : 0;
    switch (role) {
    case Qt::DisplayRole:
        return headingText(section);
    case KindRole:
        return static_cast<int>(RowKind::Heading);
    case CodeRole:
        return -1;
    case GroupRole:
        return static_cast<int>(group);
    case ClassRole:
        return statusClass;
    case CountRole:
        return sizeOf(section);
    default:
        return {};
    }
}

QString StatusModel::headingText(int section) const
{
    switch (groupOf(section)) {
    case RowGroup::Foremost:
        return m_foremostHeading;
    case RowGroup::Pinned:
        //: @title:group of codes
        return tr("Pinned");
    case RowGroup::Mentions:
        //: @title:group of codes of which only a description speaks of what is looked for
        return tr("Mentioned in the text");
    case RowGroup::NextSteps:
        //: @title:group of things to do with what was found, such as “Check https://…”
        return tr("Next step");
    case RowGroup::Class:
        break;
    }
    return classHeading(static_cast<StatusClass>(section - pinnedSection));
}

QVariant StatusModel::codeData(const StatusSummary &summary, int role) const
{
    const StatusClass statusClass = classOf(summary.code);
    switch (role) {
    case Qt::DisplayRole:
        return codeAndPhrase(summary.code, summary.title);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case SummaryRole:
        return summary.summary;
    case Qt::AccessibleTextRole:
        //: read aloud: code, phrase, class
        return summary.standing == Standing::Registered
            ? tr("%1 %2, %3").arg(codeText(summary.code), summary.title, className(statusClass))
            //: read aloud: code, phrase, class, standing
            : tr("%1 %2, %3, %4")
                  .arg(codeText(summary.code), summary.title, className(statusClass),
                       standingName(summary.standing));
    case KindRole:
        return static_cast<int>(RowKind::Code);
    case CodeRole:
        return summary.code;
    case ClassRole:
        return static_cast<int>(statusClass);
    case NameRole:
        return summary.title;
    case StandingRole:
        return static_cast<int>(summary.standing);
    case PinnedRole:
        return isPinned(summary.code);
    default:
        return {};
    }
}

} // namespace core
