; The Windows installer of Wardlight: for the whole PC, silent where IT wants it, over an older version, and away again.
;
;   makensis -DVERSION=1.2.3 -DSTAGED=folder -DOUT=wardlight-1.2.3.exe wardlight.nsi      (build/package/windows.sh does it)
;   wardlight-1.2.3.exe /S [/D=C:\Program Files\Wardlight]     silent; ends with 0 done, 2 broken off, 5 a station is open, 6 not 64 bit, 7 files
;   "C:\Program Files\Wardlight\uninstall.exe" /S              away; settings of the PC and every store stay
;
; The new files are laid beside the old ones and take their place in one step: a full disk or a power cut leaves the old program whole.
Unicode true
!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include FileFunc.nsh

!ifndef VERSION | STAGED | OUT
  !error "VERSION, STAGED and OUT are needed"
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Wardlight"

Name "Wardlight ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Wardlight"
RequestExecutionLevel admin
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "Wardlight ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Wardlight"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Wardlight"
VIAddVersionKey LegalCopyright "Apache-2.0"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "Portuguese"

LangString OPEN ${LANG_SIMPCHINESE} "本机有工作站正在使用，未作任何更改。请退出登录并关闭后重新安装。"
LangString OPEN ${LANG_ENGLISH} "A station is open on this PC. Nothing was changed. Sign out and close it, then install again."
LangString OPEN ${LANG_TRADCHINESE} "本機有工作站正在使用，未作任何變更。請登出並關閉後重新安裝。"
LangString OPEN ${LANG_PORTUGUESE} "Há uma estação aberta neste PC. Nada foi alterado. Termine a sessão, feche-a e instale de novo."
LangString BITS ${LANG_SIMPCHINESE} "需要 64 位 Windows。未作任何更改。"
LangString BITS ${LANG_ENGLISH} "A 64-bit Windows is needed. Nothing was changed."
LangString BITS ${LANG_TRADCHINESE} "需要 64 位元 Windows。未作任何變更。"
LangString BITS ${LANG_PORTUGUESE} "É necessário um Windows de 64 bits. Nada foi alterado."
LangString FILES ${LANG_SIMPCHINESE} "文件无法写入（磁盘已满或被占用）。原有版本保持不变。"
LangString FILES ${LANG_ENGLISH} "The files could not be written (a full disk, or in use). The version that was there stays as it was."
LangString FILES ${LANG_TRADCHINESE} "檔案無法寫入（磁碟已滿或被佔用）。原有版本保持不變。"
LangString FILES ${LANG_PORTUGUESE} "Não foi possível escrever os ficheiros (disco cheio ou em uso). A versão que lá estava mantém-se."
LangString STAYS ${LANG_SIMPCHINESE} "程序已移除。各用户的本地库可能含有尚未被中心确认的内容，均保留在 %LOCALAPPDATA%\wardlight。"
LangString STAYS ${LANG_ENGLISH} "The program is gone. Stores of the people who worked here stay in %LOCALAPPDATA%\wardlight: they may hold what central has not confirmed."
LangString STAYS ${LANG_TRADCHINESE} "程式已移除。各使用者的本機資料庫可能含有尚未被中央確認的內容，均保留在 %LOCALAPPDATA%\wardlight。"
LangString STAYS ${LANG_PORTUGUESE} "O programa foi removido. As bases locais de quem aqui trabalhou ficam em %LOCALAPPDATA%\wardlight: podem conter o que o sistema central não confirmou."

!macro REFUSE TEXT CODE
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; A program that runs cannot be opened for writing: that is how an open station is told, also one of another user of this PC.
!macro MUST_BE_CLOSED
  ${If} ${FileExists} "$INSTDIR\wardlight.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\wardlight.exe" a
    ${If} ${Errors}
      !insertmacro REFUSE "$(OPEN)" 5
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro REFUSE "$(BITS)" 6
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 != ""
    StrCpy $INSTDIR $0
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Section "Wardlight"
  !insertmacro MUST_BE_CLOSED
  ClearErrors
  RMDir /r "$INSTDIR.new"
  SetOutPath "$INSTDIR.new"
  File /r "${STAGED}/*.*"
  WriteUninstaller "$INSTDIR.new\uninstall.exe"
  SetOutPath "$PROGRAMFILES64"
  ${If} ${Errors}
    RMDir /r "$INSTDIR.new"
    !insertmacro REFUSE "$(FILES)" 7
  ${EndIf}
  RMDir /r "$INSTDIR.old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\*.*"
    Rename "$INSTDIR" "$INSTDIR.old"
    ${If} ${Errors}
      RMDir /r "$INSTDIR.new"
      !insertmacro REFUSE "$(FILES)" 7
    ${EndIf}
  ${EndIf}
  Rename "$INSTDIR.new" "$INSTDIR"
  ${If} ${Errors}
    Rename "$INSTDIR.old" "$INSTDIR"
    RMDir /r "$INSTDIR.new"
    !insertmacro REFUSE "$(FILES)" 7
  ${EndIf}
  RMDir /r "$INSTDIR.old"

  ; Where IT puts the station's settings: people who work here read them and do not change them (the folder inherits that from ProgramData).
  CreateDirectory "$COMMONPROGRAMDATA\Wardlight"
  CreateShortcut "$SMPROGRAMS\Wardlight.lnk" "$INSTDIR\wardlight.exe" "station"
  WriteRegStr HKLM "${KEY}" "DisplayName" "Wardlight"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "Publisher" "Wardlight"
  WriteRegStr HKLM "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKLM "${KEY}" "EstimatedSize" "$0"
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section "Uninstall"
  !insertmacro MUST_BE_CLOSED
  Delete "$SMPROGRAMS\Wardlight.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\wardlight.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR"
  DeleteRegKey HKLM "${KEY}"
  MessageBox MB_OK|MB_ICONINFORMATION "$(STAYS)" /SD IDOK
SectionEnd
