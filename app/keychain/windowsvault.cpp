// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/windowsvault.h>

#include <windows.h>

#include <wincred.h>

static_assert(sizeof(wchar_t) == sizeof(char16_t));
static_assert(Latchkey::CredentialVault::notFound == ERROR_NOT_FOUND);
static_assert(Latchkey::CredentialVault::noSession == ERROR_NO_SUCH_LOGON_SESSION);
static_assert(Latchkey::CredentialVault::accessDenied == ERROR_ACCESS_DENIED);

namespace Latchkey {

namespace {

const wchar_t *wide(const std::u16string &text)
{
    return reinterpret_cast<const wchar_t *>(text.c_str());
}

std::u16string narrowed(const wchar_t *text)
{
    return text ? std::u16string(reinterpret_cast<const char16_t *>(text)) : std::u16string();
}

} // namespace

std::uint32_t WindowsVault::read(const std::u16string &target, VaultEntry &entry)
{
    PCREDENTIALW credential = nullptr;
    if (!CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &credential))
        return GetLastError();
    entry.target = target;
    entry.username = narrowed(credential->UserName);
    entry.blob.assign(
        credential->CredentialBlob, credential->CredentialBlob + credential->CredentialBlobSize);
    SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
    CredFree(credential);
    return done;
}

std::uint32_t WindowsVault::write(const VaultEntry &entry)
{
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = const_cast<wchar_t *>(wide(entry.target));
    credential.UserName = const_cast<wchar_t *>(wide(entry.username));
    credential.Comment = const_cast<wchar_t *>(L"Stored using python-keyring");
    credential.CredentialBlob = const_cast<LPBYTE>(entry.blob.data());
    credential.CredentialBlobSize = static_cast<DWORD>(entry.blob.size());
    credential.Persist = CRED_PERSIST_ENTERPRISE; // as Python's keyring does
    return CredWriteW(&credential, 0) ? done : GetLastError();
}

std::uint32_t WindowsVault::remove(const std::u16string &target)
{
    return CredDeleteW(wide(target), CRED_TYPE_GENERIC, 0) ? done : GetLastError();
}

std::uint32_t WindowsVault::list(const std::u16string &prefix, std::vector<std::u16string> &targets)
{
    DWORD count = 0;
    PCREDENTIALW *credentials = nullptr;
    if (!CredEnumerateW(wide(prefix + u'*'), 0, &count, &credentials))
        return GetLastError();
    for (DWORD index = 0; index < count; ++index) {
        if (credentials[index]->Type == CRED_TYPE_GENERIC)
            targets.push_back(narrowed(credentials[index]->TargetName));
        SecureZeroMemory(credentials[index]->CredentialBlob, credentials[index]->CredentialBlobSize);
    }
    CredFree(credentials);
    return done;
}

} // namespace Latchkey
