<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Updates</name>
    <message>
        <source>somebody is signed in here</source>
        <translation>本机有人已登录</translation>
    </message>
    <message>
        <source>a seat here is locked, not signed out: what is drafted behind it stays</source>
        <translation>本机有席位只是锁定、没有签退：其中的草稿要保留</translation>
    </message>
    <message>
        <source>keys or mouse were touched within the last minute</source>
        <translation>最近一分钟内动过键盘或鼠标</translation>
    </message>
    <message>
        <source>the ward is in an emergency, recovering from one, or reading only</source>
        <translation>病区处于应急、恢复中或只读状态</translation>
    </message>
    <message>
        <source>an emergency was proposed</source>
        <translation>已有人提议进入应急</translation>
    </message>
    <message>
        <source>an announced downtime is less than an hour away</source>
        <translation>距已公告的停机不到一小时</translation>
    </message>
    <message>
        <source>entries here wait for central&apos;s confirmation</source>
        <translation>本机有内容等待中心确认</translation>
    </message>
    <message>
        <source>entries that central did not take wait for a decision</source>
        <translation>中心未接收的内容等待处理决定</translation>
    </message>
    <message>
        <source>a drill is running</source>
        <translation>演练正在进行</translation>
    </message>
    <message>
        <source>something is being printed, written or signed in just now</source>
        <translation>此刻正在打印、写入或登录</translation>
    </message>
    <message>
        <source>how the station stands is not known</source>
        <translation>工作站当前状态不明</translation>
    </message>
    <message>
        <source>the station is open: it changes over by itself, or close it first</source>
        <translation>工作站正在使用：它会自行切换，或请先关闭</translation>
    </message>
    <message>
        <source>it did not open its window and its store in time here</source>
        <translation>它在本机未能按时打开窗口和本地库</translation>
    </message>
    <message>
        <source>it ended here before its window was open</source>
        <translation>它在本机窗口打开之前就已退出</translation>
    </message>
    <message>
        <source>this PC went off twice while it was starting</source>
        <translation>它启动时本机两次断电</translation>
    </message>
    <message>
        <source>IT took it back on this PC</source>
        <translation>信息科在本机把它退回</translation>
    </message>
    <message>
        <source>it is older than the program installed on this PC</source>
        <translation>它比本机安装的程序更旧</translation>
    </message>
    <message>
        <source>the store here was written by a newer version; an older one would not read it, nor what waits in it</source>
        <translation>本地库已由更新的版本写入；旧版本读不了它及其中待传的内容</translation>
    </message>
    <message>
        <source>runs already</source>
        <translation>已在运行</translation>
    </message>
    <message>
        <source>staged, takes over in a quiet minute</source>
        <translation>已准备好，空闲时启用</translation>
    </message>
    <message>
        <source>staged, waits</source>
        <translation>已准备好，等待中</translation>
    </message>
    <message>
        <source>NOT STAGED</source>
        <translation>未能准备</translation>
    </message>
    <message>
        <source>NOT TAKEN by itself</source>
        <translation>不会自动采用</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Version {version} was taken back</source>
        <translation>版本 {version} 已退回</translation>
    </message>
    <message>
        <source>Version {version} runs; nothing that was entered here is lost.</source>
        <translation>正在运行版本 {version}；本机录入的内容没有丢失。</translation>
    </message>
    <message>
        <source>Go on working; tell IT.</source>
        <translation>继续工作；请告知信息科。</translation>
    </message>
    <message>
        <source>Version {version} is ready</source>
        <translation>版本 {version} 已准备好</translation>
    </message>
    <message>
        <source>It takes over once everybody has signed out here, never while somebody works.</source>
        <translation>本机全部人员签退后才会启用，绝不在有人工作时切换。</translation>
    </message>
    <message>
        <source>When you leave, sign out instead of locking.</source>
        <translation>离开时请签退，不要只锁定。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Runs / installed</source>
        <translation>运行 / 安装</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>分组（灰度环）</translation>
    </message>
    <message>
        <source>Offered to this ring</source>
        <translation>提供给本分组的版本</translation>
    </message>
    <message>
        <source>Repository asked</source>
        <translation>上次查询更新仓库</translation>
    </message>
    <message>
        <source>Not staged</source>
        <translation>未能准备</translation>
    </message>
    <message>
        <source>Not taken by itself</source>
        <translation>不会自动采用</translation>
    </message>
    <message>
        <source>Taken back here</source>
        <translation>本机已退回</translation>
    </message>
    <message>
        <source>nothing: the next quiet minute</source>
        <translation>无：下一个空闲时刻</translation>
    </message>
    <message>
        <source>Takes over next</source>
        <translation>下一个启用的版本</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>在等待什么</translation>
    </message>
</context>
</TS>
