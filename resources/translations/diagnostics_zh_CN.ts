<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Check</name>
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
        <translation>本机可用。</translation>
    </message>
    <message>
        <source>This PC works; what is marked needs attention.</source>
        <translation>本机可用；标为“注意”的项目需要处理。</translation>
    </message>
    <message>
        <source>This PC cannot work as a station until what is marked STOP is repaired.</source>
        <translation>标为“停用”的项目修复之前，本机不能作为工作站使用。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Local store</source>
        <translation>本地数据库</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>规则库</translation>
    </message>
    <message>
        <source>Secured line</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>This station&apos;s certificate</source>
        <translation>本工作站证书</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心系统</translation>
    </message>
    <message>
        <source>Sign-in at central</source>
        <translation>中心登录</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>上传方式</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>屏幕</translation>
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
        <translation>默认：</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>free MB</source>
        <translation>剩余 MB</translation>
    </message>
    <message>
        <source>kept in</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>trusts</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>list of the revoked</source>
        <translation>吊销列表</translation>
    </message>
    <message>
        <source>CHANGED BY A VARIABLE OF THIS PC:</source>
        <translation>被本机环境变量更改：</translation>
    </message>
    <message>
        <source>certificate of</source>
        <translation>证书属于</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>station signs in as</source>
        <translation>工作站账号</translation>
    </message>
    <message>
        <source>by</source>
        <translation>凭</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>a key to follow waits for IT:</source>
        <translation>待信息科登记的新密钥：</translation>
    </message>
    <message>
        <source>people sign in:</source>
        <translation>人员登录方式：</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>not told to central yet</source>
        <translation>尚未上报中心</translation>
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
        <translation>日志不完整：</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未建立</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>in use by a running station</source>
        <translation>正由运行中的工作站使用</translation>
    </message>
    <message>
        <source>this PC alone, without TLS</source>
        <translation>仅限本机，无 TLS</translation>
    </message>
    <message>
        <source>the authorities of this PC</source>
        <translation>本机的证书机构</translation>
    </message>
    <message>
        <source>whoever signs in</source>
        <translation>登录者本人</translation>
    </message>
    <message>
        <source>its own key</source>
        <translation>自己的密钥</translation>
    </message>
    <message>
        <source>its own secret</source>
        <translation>自己的密码</translation>
    </message>
    <message>
        <source>here and in the browser</source>
        <translation>本机或浏览器</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>central offers none</source>
        <translation>中心不提供</translation>
    </message>
    <message>
        <source>no settings yet</source>
        <translation>尚无设置</translation>
    </message>
    <message>
        <source>`wardlight run` on a PC with a display makes those of the practice ward; for your own ward give --config FILE (docs/settings.example.toml)</source>
        <translation>在有显示器的电脑上运行 `wardlight run` 会生成练习病区的设置；本院病区请用 --config FILE 指定（参见 docs/settings.example.toml）</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>encrypted:</source>
        <translation>加密：</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>age in days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>answer in ms</source>
        <translation>应答 ms</translation>
    </message>
    <message>
        <source>atomic:</source>
        <translation>原子事务：</translation>
    </message>
    <message>
        <source>largest transaction</source>
        <translation>最大事务</translation>
    </message>
    <message>
        <source>race-proof:</source>
        <translation>并发保护：</translation>
    </message>
    <message>
        <source>deletions seen by</source>
        <translation>删除识别</translation>
    </message>
    <message>
        <source>differences:</source>
        <translation>差异：</translation>
    </message>
    <message>
        <source>central ahead by s</source>
        <translation>中心快 s</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>This PC keeps what it holds.</source>
        <translation>本机妥善保管所存内容。</translation>
    </message>
    <message>
        <source>What is marked weakens how this PC keeps what it holds. Tell IT.</source>
        <translation>标出的各项削弱了本机对所存内容的保护。请告知信息科。</translation>
    </message>
    <message>
        <source>What is marked STOP has to be repaired before a station works here.</source>
        <translation>标为“停”的各项须先修复，工作站才能在此使用。</translation>
    </message>
    <message>
        <source>Hospital&apos;s signature</source>
        <translation>医院签名</translation>
    </message>
    <message>
        <source>Rule pack and words</source>
        <translation>规则包与用语</translation>
    </message>
    <message>
        <source>Where the keys are</source>
        <translation>密钥存放处</translation>
    </message>
    <message>
        <source>Stores on the disk</source>
        <translation>磁盘上的存储</translation>
    </message>
    <message>
        <source>Files of the station</source>
        <translation>工作站文件</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>Link to central</source>
        <translation>与中心系统的连接</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <translation>本机时钟</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换区</translation>
    </message>
    <message>
        <source>Memory after a crash</source>
        <translation>崩溃后的内存</translation>
    </message>
    <message>
        <source>Ward pack</source>
        <translation>病区包</translation>
    </message>
    <message>
        <source>Known faults of the packages</source>
        <translation>软件包已知漏洞</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lock of the screen</source>
        <translation>屏幕锁定</translation>
    </message>
    <message>
        <source>Sealed emergency accounts</source>
        <translation>密封的应急账户</translation>
    </message>
    <message>
        <source>Inside the store</source>
        <translation>存储内部</translation>
    </message>
    <message>
        <source>this PC was told the hospital&apos;s key:</source>
        <translation>已告知本机医院公钥：</translation>
    </message>
    <message>
        <source>taken:</source>
        <translation>已采用：</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>others can open:</source>
        <translation>他人可打开：</translation>
    </message>
    <message>
        <source>IN THE CLEAR:</source>
        <translation>明文：</translation>
    </message>
    <message>
        <source>locked by itself after minutes:</source>
        <translation>多少分钟后自动锁定：</translation>
    </message>
    <message>
        <source>used, and not rotated yet:</source>
        <translation>已使用而尚未更换：</translation>
    </message>
    <message>
        <source>uses not reviewed:</source>
        <translation>尚未审核的使用：</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>担保方</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>signed by the hospital</source>
        <translation>由医院签名</translation>
    </message>
    <message>
        <source>in the environment, where every program of this user sees it</source>
        <translation>在环境变量中，该用户的所有程序都能看到</translation>
    </message>
    <message>
        <source>this user can change it</source>
        <translation>当前用户可以改动</translation>
    </message>
    <message>
        <source>this user cannot change it</source>
        <translation>当前用户不能改动</translation>
    </message>
    <message>
        <source>the hospital&apos;s own authority</source>
        <translation>医院自己的证书机构</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>系统的证书机构</translation>
    </message>
    <message>
        <source>nobody: everything goes in the clear</source>
        <translation>无：全部明文传输</translation>
    </message>
    <message>
        <source>nobody: in the clear, but only on this very PC</source>
        <translation>无：明文，但仅在本机之内</translation>
    </message>
    <message>
        <source>may be written to the disk</source>
        <translation>可能写入磁盘</translation>
    </message>
    <message>
        <source>is not written to the disk</source>
        <translation>不写入磁盘</translation>
    </message>
    <message>
        <source>encrypted, or in memory</source>
        <translation>已加密，或在内存中</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>明文</translation>
    </message>
    <message>
        <source>a time service sets it</source>
        <translation>由时间服务校准</translation>
    </message>
    <message>
        <source>no time service sets it</source>
        <translation>没有时间服务校准</translation>
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
        <translation>此版本没有说明何时审查过</translation>
    </message>
    <message>
        <source>BROKEN: an entry was changed</source>
        <translation>已破坏：有条目被改动</translation>
    </message>
    <message>
        <source>BROKEN: entries that central was told are gone</source>
        <translation>已破坏：已上报中心系统的条目不见了</translation>
    </message>
    <message>
        <source>BROKEN: central knows another journal of this station</source>
        <translation>已破坏：中心系统所知的是本站的另一份日志</translation>
    </message>
    <message>
        <source>whole, every link</source>
        <translation>完整，逐环核对</translation>
    </message>
    <message>
        <source>the program&apos;s own value</source>
        <translation>程序默认值</translation>
    </message>
    <message>
        <source>fixed for all stations of the hospital</source>
        <translation>已对全院工作站固定</translation>
    </message>
</context>
</TS>
