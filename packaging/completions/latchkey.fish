# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

complete -c latchkey -f
complete -c latchkey -s h -l help -d 'Show the options'
complete -c latchkey -s v -l version -d 'Show the version'
complete -c latchkey -l debug-info -d 'Show versions and surroundings for a bug report'
complete -c latchkey -l demo -d 'Open the practice tenant'
complete -c latchkey -l connect -x -d 'Open the connection to this control plane'
complete -c latchkey -l ca-file -r -F -d 'Trust the certificate authorities in this file too'
complete -c latchkey -l raise -d 'Bring the window that is open to the front'
complete -c latchkey -l new-key -d 'Open the dialog that creates a key'
complete -c latchkey -l lock -d 'Lock the Latchkey that runs'
complete -c latchkey -l remove-my-data -d 'Remove what Latchkey keeps on this computer'
complete -c latchkey -l yes -d 'Remove without a question'
