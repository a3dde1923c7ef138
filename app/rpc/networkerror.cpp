// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/networkerror.h>

#include <app/rpc/proxyerror.h>

#include <QCoreApplication>
#include <QMetaEnum>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Latchkey {

// Qt's lists of errors grow with each release: the cases that matter are named.
QT_WARNING_PUSH
QT_WARNING_DISABLE_GCC("-Wswitch-enum")
QT_WARNING_DISABLE_CLANG("-Wswitch-enum")

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::NetworkError)
};

QString hostOf(const NetworkFailure &failure)
{
    return failure.url.host(QUrl::FullyEncoded);
}

QString detailOf(const NetworkFailure &failure, QLatin1StringView what)
{
    return loggableUrl(failure.url) + ": "_L1 + what;
}

QLatin1StringView nameOf(QNetworkReply::NetworkError error)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return name ? QLatin1StringView(name) : "UnknownNetworkError"_L1;
}

Error uncertain(const NetworkFailure &failure, QLatin1StringView what)
{
    return Error(ErrorKind::Uncertain,
        Tr::tr("The connection to %1 broke before the answer came, so the change may or may not have been "
               "made. Refresh to see, before you try again.")
            .arg(hostOf(failure)),
        detailOf(failure, what));
}

/// The one certificate problem to talk about: the most telling first.
QSslError::SslError mostTelling(const QList<QSslError> &errors)
{
    constexpr std::array order{QSslError::HostNameMismatch, QSslError::CertificateExpired,
        QSslError::CertificateNotYetValid, QSslError::CertificateRevoked, QSslError::SelfSignedCertificate,
        QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
        QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
        QSslError::CertificateUntrusted};
    for (const QSslError::SslError candidate : order) {
        for (const QSslError &error : errors) {
            if (error.error() == candidate)
                return candidate;
        }
    }
    return errors.isEmpty() ? QSslError::NoError : errors.constFirst().error();
}

QString tlsMessage(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return Tr::tr("The certificate that answers at %1 belongs to another name, so this may not be the "
                      "right server. Check the address.");
    case QSslError::CertificateExpired:
        return Tr::tr("The certificate of %1 has expired. Check this computer's date; if it is right, only "
                      "the people who run the server can mend this.");
    case QSslError::CertificateNotYetValid:
        return Tr::tr("The certificate of %1 is not valid yet. Check this computer's date and time.");
    case QSslError::CertificateRevoked:
        return Tr::tr("The certificate of %1 has been revoked. Don't sign in there; tell the people who run "
                      "the server.");
    case QSslError::SelfSignedCertificate:
        return Tr::tr("%1 vouches for itself with a self-signed certificate, so nobody can tell whether it "
                      "is the right server. If it is your own, choose this certificate as the "
                      "certificate authority file of the connection.");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Tr::tr("The certificate of %1 comes from an authority that this computer does not know. If "
                      "your organization has its own, choose its certificate as the certificate authority "
                      "file of the connection.");
    case QSslError::NoError:
        return Tr::tr("No secure connection to %1 could be made. Check the address and the port.");
    default:
        return Tr::tr("The certificate of %1 can't be trusted. Check the address, or tell the people who run "
                      "the server.");
    }
}

bool isOfUnknownAuthority(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

/// What the TLS library says where it is not about a certificate. OpenSSL's words; other libraries have
/// others, and get the sentence that fits all.
QString handshakeMessage(const NetworkFailure &failure)
{
    if (failure.errorString.contains("protocol version"_L1)
        || failure.errorString.contains("unsupported protocol"_L1)) {
        return Tr::tr(
            "%1 offers only outdated encryption, older than TLS 1.2, which is not safe any more. Only "
            "the people who run the server can mend this.");
    }
    if (failure.errorString.contains("handshake failure"_L1)
        || failure.errorString.contains("no shared cipher"_L1)) {
        return Tr::tr(
            "%1 and this computer have no safe encryption in common. Check the address and the port; "
            "if they are right, only the people who run the server can mend this.");
    }
    return tlsMessage(QSslError::NoError);
}

QString messageFor(const NetworkFailure &failure, QSslError::SslError telling)
{
    if (telling == QSslError::NoError)
        return handshakeMessage(failure);
    return tlsMessage(telling);
}

Error tlsError(const NetworkFailure &failure)
{
    QString detail = detailOf(failure, nameOf(failure.error));
    for (const QSslError &error : failure.tlsErrors)
        detail += "; "_L1 + QSslError(error.error()).errorString();
    const QSslError::SslError telling = mostTelling(failure.tlsErrors);
    return Error(isOfUnknownAuthority(telling) ? ErrorKind::UnknownAuthority : ErrorKind::Tls,
        messageFor(failure, telling).arg(hostOf(failure)), detail);
}

Error offline(const NetworkFailure &failure, const QString &message)
{
    return Error(ErrorKind::Offline, message.arg(hostOf(failure)), detailOf(failure, nameOf(failure.error)));
}

/// The connection never came to be, so nothing was sent.
std::optional<Error> connectError(const NetworkFailure &failure)
{
    switch (failure.error) {
    case QNetworkReply::HostNotFoundError:
        return offline(failure,
            Tr::tr("There is no server named %1, or this computer is offline. Check the address and your "
                   "network, then try again."));
    case QNetworkReply::ConnectionRefusedError:
        return offline(failure,
            Tr::tr("%1 refuses the connection. Check the address and the port, or try again later."));
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(failure);
    default:
        return std::nullopt;
    }
}

} // namespace

bool isAnswerStatus(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::ContentReSendError: // Qt rewinds the upload at a 307 and 308 even if it won't follow
        return status == 307 || status == 308;
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return status >= 400;
    default:
        return false;
    }
}

Error networkError(const NetworkFailure &failure)
{
    if (!failure.mayHaveTakenEffect) {
        if (auto error = proxyError(failure))
            return *error;
    }
    if (auto error = connectError(failure))
        return *error;
    if (failure.mayHaveTakenEffect)
        return uncertain(failure, nameOf(failure.error));
    switch (failure.error) {
    case QNetworkReply::TimeoutError:
        return timeoutError(failure);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return offline(failure, Tr::tr("The connection to %1 was lost before the answer came. Try again."));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError: // what could not be decompressed
    case QNetworkReply::UnknownServerError: // a status that HTTP does not have
        return Error(ErrorKind::Protocol,
            Tr::tr("%1 sent an answer that Latchkey can't read. Check the address and the port.")
                .arg(hostOf(failure)),
            detailOf(failure, nameOf(failure.error)));
    default:
        return offline(
            failure, Tr::tr("%1 can't be reached. You may be offline; check your network and try again."));
    }
}

Error timeoutError(const NetworkFailure &failure)
{
    if (failure.mayHaveTakenEffect)
        return uncertain(failure, "timed out"_L1);
    return Error(ErrorKind::Timeout,
        Tr::tr("%1 did not answer in time. Try again; if it stays so, check your network.")
            .arg(hostOf(failure)),
        detailOf(failure, "timed out"_L1));
}

Error tooLargeError(const NetworkFailure &failure, qint64 limit)
{
    const QString detail = u"%1: answer larger than %2 bytes"_s.arg(loggableUrl(failure.url)).arg(limit);
    if (failure.mayHaveTakenEffect) {
        return Error(ErrorKind::Uncertain,
            Tr::tr("%1 sent more than Latchkey accepts, so the change may have been made. Refresh to see, "
                   "before you try again.")
                .arg(hostOf(failure)),
            detail);
    }
    return Error(ErrorKind::Protocol,
        Tr::tr("%1 sent more than Latchkey accepts. Check the address; if it is right, report this.")
            .arg(hostOf(failure)),
        detail);
}

QString loggableUrl(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QT_WARNING_POP

} // namespace Latchkey
