<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Fleet</name>
    <message>
        <source>Packed: {file}</source>
        <translation>Empacotado: {file}</translation>
    </message>
    <message>
        <source>Not done: {reason}. Nothing was packed.</source>
        <translation>Não feito: {reason}. Nada foi empacotado.</translation>
    </message>
    <message>
        <source>Gathered. Read these files; delete what should not leave this PC:</source>
        <translation>Reunido. Leia estes ficheiros; apague o que não deve sair deste PC:</translation>
    </message>
    <message>
        <source>Then: wardlight bundle --seal {folder}</source>
        <translation>Depois: wardlight bundle --seal {folder}</translation>
    </message>
    <message>
        <source>No station has run here with these settings, or it has written no figures.</source>
        <translation>Nenhuma estação funcionou aqui com estas definições, ou não escreveu dados.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em funcionamento</translation>
    </message>
    <message>
        <source>NOT RUNNING</source>
        <translation>PARADA</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Dados de</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Central answers</source>
        <translation>O sistema central responde</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NÃO</translation>
    </message>
    <message>
        <source>Copy of the ward as of</source>
        <translation>Cópia da enfermaria de</translation>
    </message>
    <message>
        <source>Patients here / at central</source>
        <translation>Doentes aqui / no sistema central</translation>
    </message>
    <message>
        <source>Patients that differ</source>
        <translation>Doentes com diferenças</translation>
    </message>
    <message>
        <source>Waiting for central</source>
        <translation>À espera do sistema central</translation>
    </message>
    <message>
        <source>Conflicts, refused, overdue</source>
        <translation>Conflitos, recusados, em atraso</translation>
    </message>
    <message>
        <source>Not ready for an outage</source>
        <translation>Não preparado para uma falha</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Offered version</source>
        <translation>Versão oferecida</translation>
    </message>
</context>
</TS>
