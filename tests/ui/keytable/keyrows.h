// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/keytable/keytablemodel.h>
#include <ui/keytable/queryterm.h>

#include <QAbstractTableModel>
#include <QList>

/// A table with the roles of KeyTableModel whose rows tests and benchmarks change as they like.
class KeyRows final : public QAbstractTableModel
{
    Q_DISABLE_COPY_MOVE(KeyRows)

public:
    struct Row
    {
        int id = 0;
        QString name;
        qint64 created = 0; ///< ms since the epoch, or KeyFacts::unknown
        bool isApiKey = true;
        QString owner = {};
        Latchkey::KeyStatus status = Latchkey::KeyStatus::Ok;
        bool isStored = false;
    };

    explicit KeyRows(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }
    ~KeyRows() override = default;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    void insert(int first, const QList<Row> &rows)
    {
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        for (const Row &row : rows)
            m_rows.insert(first++, row);
        endInsertRows();
    }

    void append(const QList<Row> &rows)
    {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }

    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.remove(first, count);
        endRemoveRows();
    }

    void change(int first, const QList<Row> &rows, const QList<int> &roles = {})
    {
        for (int row = 0; row < rows.size(); ++row)
            m_rows[first + row] = rows.at(row);
        emit dataChanged(index(first, 0), index(first + int(rows.size()) - 1, columnCount() - 1), roles);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(Latchkey::Ui::KeyTableModel::ColumnCount);
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        using Model = Latchkey::Ui::KeyTableModel;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return row.name;
        case Model::FilterRole:
            return QString(row.name + u'\n' + QString::number(row.id) + u'\n' + row.owner);
        case Model::StatusRole:
            return int(row.status);
        case Model::KeptRole:
            return row.isStored;
        case Model::CreatedAtRole:
            return row.created == Latchkey::Ui::KeyFacts::unknown ? QVariant() : QVariant(row.created);
        case Model::ClientIdRole:
            return row.id;
        case Model::ApiKeyRole:
            return row.isApiKey;
        case Model::SortRole:
            return index.column() == Model::Created ? QVariant(row.created) : QVariant(row.name);
        default:
            return {};
        }
    }

private:
    QList<Row> m_rows;
};
