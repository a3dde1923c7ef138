// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/deliveryform.h>

#include <ui/delivery/copystylefield.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/widgets/filefield.h>
#include <ui/widgets/formfield.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

DeliveryForm::DeliveryForm(const DeliveryMemory &memory, const QStringList &clientIds, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
{
    if (clientIds.size() > 1)
        m_severalHint
            = tr("{id} stands for the client ID of each key, {ID} for the same in capitals and underscores.");
    m_kind->setObjectName(u"placeCombo"_s);
    m_kind->setAccessibleName(tr("Deliver to"));
    m_kind->setAccessibleDescription(tr("Deliver to"));
    m_kind->view()->setAccessibleName(tr("Deliver to"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::wideSpacing);
    layout->addWidget(new FormField(tr("Deliver to"), m_kind));
    setupFile(memory, clientIds);
    setupGitHub(memory.gitHub());
    setupKubernetes(memory.kubernetes());
    setupFlyte(memory.flyte());
    setupCommand(memory.style());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DeliveryForm::showPage);
    setFocusProxy(m_kind);
    showPage(0);
    setKind(memory.lastKind());
}

DeliveryForm::~DeliveryForm() = default;

DeliveryPlace DeliveryForm::place() const
{
    return m_places.at(static_cast<size_t>(m_kind->currentIndex()))();
}

void DeliveryForm::setKind(size_t kind)
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i]().index() == kind)
            m_kind->setCurrentIndex(static_cast<int>(i));
    }
}

void DeliveryForm::showPage(int index)
{
    // No stacked layout: it would be as high as the highest page.
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == index);
    emit changed();
}

void DeliveryForm::addPage(const QString &title, Page place)
{
    auto *page = new QWidget(this);
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(0, 0, 0, 0);
    m_page->setSpacing(Metrics::wideSpacing);
    page->hide();
    layout()->addWidget(page);
    m_pages.append(page);
    m_places.push_back(std::move(place));
    m_kind->addItem(title); // last: it may show the page
}

QLineEdit *DeliveryForm::addEdit(const QString &caption, const QString &objectName, const QString &text,
    const QString &hint, const QString &placeholder)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    auto *field = new FormField(caption, edit);
    field->setHint(hint);
    m_page->addWidget(field);
    connect(edit, &QLineEdit::textChanged, this, &DeliveryForm::changed);
    return edit;
}

void DeliveryForm::addHint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    makeMuted(label);
    m_page->addWidget(label);
}

void DeliveryForm::setupFile(const DeliveryMemory &memory, const QStringList &clientIds)
{
    auto *style = new CopyStyleField;
    style->setObjectName(u"fileStyle"_s);
    auto *file = new FileField(tr("File"), {});
    file->setForNewFile();
    file->edit()->setObjectName(u"fileEdit"_s);
    addPage(tr("A file", "place to deliver a key to"), [file, style] {
        return FilePlace{file->path(), style->style()};
    });
    style->setStyle(memory.style());
    auto *field = new FormField(tr("File"), file);
    field->setHint(m_severalHint);
    m_page->addWidget(field);
    m_page->addWidget(new FormField(tr("Form"), style));
    addHint(tr("Only you can read the file. Delete it as soon as it is no longer needed."));

    const QString name = clientIds.size() == 1 ? clientIds.first() : u"{id}"_s;
    const auto suggest = [file, style, folder = memory.folder(), name] {
        file->setPath(
            QDir(folder).filePath(QString(name).replace(u'/', u'_') + fileEnding(style->style().format)));
    };
    suggest();
    connect(file->edit(), &QLineEdit::textChanged, this, &DeliveryForm::changed);
    connect(style, &CopyStyleField::changed, this, [this, file, suggest] {
        if (!file->edit()->isModified())
            suggest();
        emit changed();
    });
}

void DeliveryForm::setupGitHub(const GitHubPlace &last)
{
    auto edits = std::make_shared<std::array<QLineEdit *, 3>>();
    addPage(tr("GitHub, with gh", "place to deliver a key to; names"), [edits] {
        return GitHubPlace{
            edits->at(0)->text().trimmed(), edits->at(1)->text().trimmed(), edits->at(2)->text().trimmed()};
    });
    *edits = {addEdit(tr("Repository"), u"repositoryEdit"_s, last.repository, {},
                  tr("owner/repository", "example of what to type")),
        addEdit(tr("Name of the secret"), u"gitHubNameEdit"_s, last.name, m_severalHint),
        addEdit(
            tr("Environment"), u"environmentEdit"_s, last.environment, {}, tr("none", "for no environment"))};
}

void DeliveryForm::setupKubernetes(const KubernetesPlace &last)
{
    auto edits = std::make_shared<std::array<QLineEdit *, 4>>();
    addPage(tr("Kubernetes, with kubectl", "place to deliver a key to; names"), [edits] {
        return KubernetesPlace{edits->at(0)->text().trimmed(), edits->at(1)->text().trimmed(),
            edits->at(2)->text().trimmed(), edits->at(3)->text().trimmed()};
    });
    const QString usual = tr("the one that kubectl uses", "for no namespace or context of one's own");
    *edits = {addEdit(tr("Name of the Secret"), u"secretNameEdit"_s, last.name,
                  m_severalHint.isEmpty() ? tr("{id} stands for the key's client ID.") : m_severalHint),
        addEdit(tr("Entry in it"), u"secretKeyEdit"_s, last.key),
        addEdit(tr("Namespace"), u"namespaceEdit"_s, last.nameSpace, {}, usual),
        addEdit(tr("Context"), u"contextEdit"_s, last.context, {}, usual)};
}

void DeliveryForm::setupFlyte(const FlytePlace &last)
{
    auto edits = std::make_shared<std::array<QLineEdit *, 3>>();
    addPage(tr("Flyte secret, with flyte", "place to deliver a key to; names"), [edits] {
        return FlytePlace{
            edits->at(0)->text().trimmed(), edits->at(1)->text().trimmed(), edits->at(2)->text().trimmed()};
    });
    const QString all = tr("all", "for no particular project or domain");
    *edits = {addEdit(tr("Name of the secret"), u"flyteNameEdit"_s, last.name, m_severalHint),
        addEdit(tr("Project"), u"projectEdit"_s, last.project, {}, all),
        addEdit(tr("Domain", "a part of a Flyte project, such as production"), u"domainEdit"_s, last.domain,
            {}, all)};
}

void DeliveryForm::setupCommand(const CopyStyle &remembered)
{
    auto *style = new CopyStyleField;
    style->setObjectName(u"commandStyle"_s);
    auto edit = std::make_shared<QLineEdit *>();
    addPage(tr("Another command", "place to deliver a key to"), [edit, style] {
        return CommandPlace{(*edit)->text().trimmed(), style->style()};
    });
    *edit = addEdit(tr("Command"), u"commandEdit"_s, {},
        tr("It reads the key from its standard input. No shell reads the line, and it is not remembered."),
        u"vault kv put secret/union key=-"_s);
    (*edit)->setFont(Fonts::monospace());
    if (!m_severalHint.isEmpty())
        addHint(m_severalHint);
    style->setStyle({CopyFormat::Raw, remembered.variable});
    m_page->addWidget(new FormField(tr("Form"), style));
    connect(style, &CopyStyleField::changed, this, &DeliveryForm::changed);
}

} // namespace Latchkey::Ui
