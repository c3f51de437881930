<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Updates</name>
    <message>
        <source>somebody is signed in here</source>
        <translation>本機有人已登入</translation>
    </message>
    <message>
        <source>a seat here is locked, not signed out: what is drafted behind it stays</source>
        <translation>本機有席位只是鎖定、沒有登出：其中的草稿要保留</translation>
    </message>
    <message>
        <source>keys or mouse were touched within the last minute</source>
        <translation>最近一分鐘內動過鍵盤或滑鼠</translation>
    </message>
    <message>
        <source>the ward is in an emergency, recovering from one, or reading only</source>
        <translation>病房處於應急、恢復中或唯讀狀態</translation>
    </message>
    <message>
        <source>an emergency was proposed</source>
        <translation>已有人提議進入應急</translation>
    </message>
    <message>
        <source>an announced downtime is less than an hour away</source>
        <translation>距已公告的停機不到一小時</translation>
    </message>
    <message>
        <source>entries here wait for central&apos;s confirmation</source>
        <translation>本機有內容等待中心確認</translation>
    </message>
    <message>
        <source>entries that central did not take wait for a decision</source>
        <translation>中心未接收的內容等待處理決定</translation>
    </message>
    <message>
        <source>a drill is running</source>
        <translation>演練正在進行</translation>
    </message>
    <message>
        <source>something is being printed, written or signed in just now</source>
        <translation>此刻正在列印、寫入或登入</translation>
    </message>
    <message>
        <source>how the station stands is not known</source>
        <translation>工作站目前狀態不明</translation>
    </message>
    <message>
        <source>the station is open: it changes over by itself, or close it first</source>
        <translation>工作站正在使用：它會自行切換，或請先關閉</translation>
    </message>
    <message>
        <source>it did not open its window and its store in time here</source>
        <translation>它在本機未能按時開啟視窗和本機資料庫</translation>
    </message>
    <message>
        <source>it ended here before its window was open</source>
        <translation>它在本機視窗開啟之前就已結束</translation>
    </message>
    <message>
        <source>this PC went off twice while it was starting</source>
        <translation>它啟動時本機兩次斷電</translation>
    </message>
    <message>
        <source>IT took it back on this PC</source>
        <translation>資訊室在本機把它退回</translation>
    </message>
    <message>
        <source>it is older than the program installed on this PC</source>
        <translation>它比本機安裝的程式更舊</translation>
    </message>
    <message>
        <source>the store here was written by a newer version; an older one would not read it, nor what waits in it</source>
        <translation>本機資料庫已由更新的版本寫入；舊版本讀不了它及其中待傳的內容</translation>
    </message>
    <message>
        <source>runs already</source>
        <translation>已在執行</translation>
    </message>
    <message>
        <source>staged, takes over in a quiet minute</source>
        <translation>已準備好，閒置時啟用</translation>
    </message>
    <message>
        <source>staged, waits</source>
        <translation>已準備好，等待中</translation>
    </message>
    <message>
        <source>NOT STAGED</source>
        <translation>未能準備</translation>
    </message>
    <message>
        <source>NOT TAKEN by itself</source>
        <translation>不會自動採用</translation>
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
        <translation>正在執行版本 {version}；本機輸入的內容沒有遺失。</translation>
    </message>
    <message>
        <source>Go on working; tell IT.</source>
        <translation>繼續工作；請告知資訊室。</translation>
    </message>
    <message>
        <source>Version {version} is ready</source>
        <translation>版本 {version} 已準備好</translation>
    </message>
    <message>
        <source>It takes over once everybody has signed out here, never while somebody works.</source>
        <translation>本機全部人員登出後才會啟用，絕不在有人工作時切換。</translation>
    </message>
    <message>
        <source>When you leave, sign out instead of locking.</source>
        <translation>離開時請登出，不要只鎖定。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Runs / installed</source>
        <translation>執行 / 安裝</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>分組（灰度環）</translation>
    </message>
    <message>
        <source>Offered to this ring</source>
        <translation>提供給本分組的版本</translation>
    </message>
    <message>
        <source>Repository asked</source>
        <translation>上次查詢更新儲存庫</translation>
    </message>
    <message>
        <source>Not staged</source>
        <translation>未能準備</translation>
    </message>
    <message>
        <source>Not taken by itself</source>
        <translation>不會自動採用</translation>
    </message>
    <message>
        <source>Taken back here</source>
        <translation>本機已退回</translation>
    </message>
    <message>
        <source>nothing: the next quiet minute</source>
        <translation>無：下一個閒置時刻</translation>
    </message>
    <message>
        <source>Takes over next</source>
        <translation>下一個啟用的版本</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>在等待什麼</translation>
    </message>
</context>
</TS>
