<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Check</name>
    <message>
        <source>This PC keeps what it holds.</source>
        <translation>本機妥善保管所存內容。</translation>
    </message>
    <message>
        <source>What is marked weakens how this PC keeps what it holds. Tell IT.</source>
        <translation>標出的各項削弱了本機對所存內容的保護。請告知資訊室。</translation>
    </message>
    <message>
        <source>What is marked STOP has to be repaired before a station works here.</source>
        <translation>標為「停」的各項須先修復，工作站才能在此使用。</translation>
    </message>
    <message>
        <source>Hospital&apos;s signature</source>
        <translation>醫院簽名</translation>
    </message>
    <message>
        <source>Rule pack and words</source>
        <translation>規則包與用語</translation>
    </message>
    <message>
        <source>Where the keys are</source>
        <translation>金鑰存放處</translation>
    </message>
    <message>
        <source>Stores on the disk</source>
        <translation>磁碟上的儲存</translation>
    </message>
    <message>
        <source>Files of the station</source>
        <translation>工作站檔案</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>程式檔案</translation>
    </message>
    <message>
        <source>Link to central</source>
        <translation>與中心系統的連線</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <translation>本機時鐘</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交換區</translation>
    </message>
    <message>
        <source>Memory after a crash</source>
        <translation>崩潰後的記憶體</translation>
    </message>
    <message>
        <source>Ward pack</source>
        <translation>病房包</translation>
    </message>
    <message>
        <source>Known faults of the packages</source>
        <translation>軟體包已知漏洞</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Lock of the screen</source>
        <translation>螢幕鎖定</translation>
    </message>
    <message>
        <source>Sealed emergency accounts</source>
        <translation>密封的應變帳號</translation>
    </message>
    <message>
        <source>Inside the store</source>
        <translation>儲存內部</translation>
    </message>
    <message>
        <source>this PC was told the hospital&apos;s key:</source>
        <translation>已告知本機醫院公鑰：</translation>
    </message>
    <message>
        <source>taken:</source>
        <translation>已採用：</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>通行碼</translation>
    </message>
    <message>
        <source>others can open:</source>
        <translation>他人可開啟：</translation>
    </message>
    <message>
        <source>IN THE CLEAR:</source>
        <translation>明文：</translation>
    </message>
    <message>
        <source>locked by itself after minutes:</source>
        <translation>多少分鐘後自動鎖定：</translation>
    </message>
    <message>
        <source>used, and not rotated yet:</source>
        <translation>已使用而尚未更換：</translation>
    </message>
    <message>
        <source>uses not reviewed:</source>
        <translation>尚未審核的使用：</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>擔保方</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>隨程式提供</translation>
    </message>
    <message>
        <source>signed by the hospital</source>
        <translation>由醫院簽名</translation>
    </message>
    <message>
        <source>in the environment, where every program of this user sees it</source>
        <translation>在環境變數中，該使用者的所有程式都能看到</translation>
    </message>
    <message>
        <source>this user can change it</source>
        <translation>目前使用者可以改動</translation>
    </message>
    <message>
        <source>this user cannot change it</source>
        <translation>目前使用者不能改動</translation>
    </message>
    <message>
        <source>the hospital&apos;s own authority</source>
        <translation>醫院自己的證書機構</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>系統的證書機構</translation>
    </message>
    <message>
        <source>nobody: everything goes in the clear</source>
        <translation>無：全部明文傳輸</translation>
    </message>
    <message>
        <source>nobody: in the clear, but only on this very PC</source>
        <translation>無：明文，但僅在本機之內</translation>
    </message>
    <message>
        <source>may be written to the disk</source>
        <translation>可能寫入磁碟</translation>
    </message>
    <message>
        <source>is not written to the disk</source>
        <translation>不寫入磁碟</translation>
    </message>
    <message>
        <source>encrypted, or in memory</source>
        <translation>已加密，或在記憶體中</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>明文</translation>
    </message>
    <message>
        <source>a time service sets it</source>
        <translation>由時間服務校準</translation>
    </message>
    <message>
        <source>no time service sets it</source>
        <translation>沒有時間服務校準</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>this build does not say when it was audited</source>
        <translation>此版本沒有說明何時審查過</translation>
    </message>
    <message>
        <source>BROKEN: an entry was changed</source>
        <translation>已破壞：有條目被改動</translation>
    </message>
    <message>
        <source>BROKEN: entries that central was told are gone</source>
        <translation>已破壞：已通報中心系統的條目不見了</translation>
    </message>
    <message>
        <source>BROKEN: central knows another journal of this station</source>
        <translation>已破壞：中心系統所知的是本站的另一份日誌</translation>
    </message>
    <message>
        <source>whole, every link</source>
        <translation>完整，逐環核對</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>This PC is ready.</source>
        <translation>本機可用。</translation>
    </message>
    <message>
        <source>This PC works; what is marked needs attention.</source>
        <translation>本機可用；標為「注意」的項目需要處理。</translation>
    </message>
    <message>
        <source>This PC cannot work as a station until what is marked STOP is repaired.</source>
        <translation>標為「停用」的項目修復之前，本機不能作為工作站使用。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>顯示器</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Local store</source>
        <translation>本地資料庫</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審計</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>規則庫</translation>
    </message>
    <message>
        <source>Secured line</source>
        <translation>安全連線</translation>
    </message>
    <message>
        <source>This station&apos;s certificate</source>
        <translation>本工作站證書</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心系統</translation>
    </message>
    <message>
        <source>Sign-in at central</source>
        <translation>中心登入</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>上傳方式</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>西文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>missing:</source>
        <translation>缺少：</translation>
    </message>
    <message>
        <source>default:</source>
        <translation>預設：</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>free MB</source>
        <translation>剩餘 MB</translation>
    </message>
    <message>
        <source>kept in</source>
        <translation>存放於</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>encrypted:</source>
        <translation>加密：</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>狀態：</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>age in days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>answer in ms</source>
        <translation>回應 ms</translation>
    </message>
    <message>
        <source>atomic:</source>
        <translation>原子事務：</translation>
    </message>
    <message>
        <source>largest transaction</source>
        <translation>最大事務</translation>
    </message>
    <message>
        <source>race-proof:</source>
        <translation>併發保護：</translation>
    </message>
    <message>
        <source>deletions seen by</source>
        <translation>刪除識別</translation>
    </message>
    <message>
        <source>differences:</source>
        <translation>差異：</translation>
    </message>
    <message>
        <source>central ahead by s</source>
        <translation>中心快 s</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>trusts</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>list of the revoked</source>
        <translation>吊銷清單</translation>
    </message>
    <message>
        <source>CHANGED BY A VARIABLE OF THIS PC:</source>
        <translation>被本機環境變數更改：</translation>
    </message>
    <message>
        <source>certificate of</source>
        <translation>證書屬於</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>station signs in as</source>
        <translation>工作站帳號</translation>
    </message>
    <message>
        <source>by</source>
        <translation>憑</translation>
    </message>
    <message>
        <source>key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>a key to follow waits for IT:</source>
        <translation>待資訊室登記的新金鑰：</translation>
    </message>
    <message>
        <source>people sign in:</source>
        <translation>人員登入方式：</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>not told to central yet</source>
        <translation>尚未通報中心</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>中心拒收</translation>
    </message>
    <message>
        <source>central does not take it:</source>
        <translation>中心不接收：</translation>
    </message>
    <message>
        <source>the journal is not whole:</source>
        <translation>日誌不完整：</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安裝</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未建立</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>in use by a running station</source>
        <translation>正由執行中的工作站使用</translation>
    </message>
    <message>
        <source>this PC alone, without TLS</source>
        <translation>僅限本機，無 TLS</translation>
    </message>
    <message>
        <source>the authorities of this PC</source>
        <translation>本機的證書機構</translation>
    </message>
    <message>
        <source>whoever signs in</source>
        <translation>登入者本人</translation>
    </message>
    <message>
        <source>its own key</source>
        <translation>自己的金鑰</translation>
    </message>
    <message>
        <source>its own secret</source>
        <translation>自己的密碼</translation>
    </message>
    <message>
        <source>here and in the browser</source>
        <translation>本機或瀏覽器</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>瀏覽器</translation>
    </message>
    <message>
        <source>central offers none</source>
        <translation>中心不提供</translation>
    </message>
    <message>
        <source>no settings yet</source>
        <translation>尚無設定</translation>
    </message>
    <message>
        <source>`wardlight run` on a PC with a display makes those of the practice ward; for your own ward give --config FILE (docs/settings.example.toml)</source>
        <translation>在有顯示器的電腦上執行 `wardlight run` 會生成練習病房的設定；本院病房請用 --config FILE 指定（參見 docs/settings.example.toml）</translation>
    </message>
    <message>
        <source>the program&apos;s own value</source>
        <translation>程式預設值</translation>
    </message>
    <message>
        <source>fixed for all stations of the hospital</source>
        <translation>已對全院工作站固定</translation>
    </message>
</context>
</TS>
