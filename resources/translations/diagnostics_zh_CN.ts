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
        <source>Rule pack</source>
        <translation>规则库</translation>
    </message>
    <message>
        <source>Secured line</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>This station's certificate</source>
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
        <source>the hospital's own authority</source>
        <translation>医院自己的证书机构</translation>
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
</context>
</TS>
