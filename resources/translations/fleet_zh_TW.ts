<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Fleet</name>
    <message>
        <source>Packed: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {reason}. Nothing was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathered. Read these files; delete what should not leave this PC:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: wardlight bundle --seal {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No station has run here with these settings, or it has written no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT RUNNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the ward as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients here / at central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts, refused, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready for an outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
