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
        <source>Central</source>
        <translation>中心系统</translation>
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
