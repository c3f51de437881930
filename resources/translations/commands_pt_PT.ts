<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Commands</name>
    <message>
        <source>Sealed account {name}: print {path}, then delete it. The passphrase stands nowhere else.</source>
        <translation>Conta selada {name}: imprima {path}, depois apague-o. A frase-passe não está em mais nenhum lado.</translation>
    </message>
    <message>
        <source>Sealed account {name}: printed on {printer}. The passphrase stands nowhere else.</source>
        <translation>Conta selada {name}: impressa em {printer}. A frase-passe não está em mais nenhum lado.</translation>
    </message>
    <message>
        <source>Account {name} was removed.</source>
        <translation>A conta {name} foi removida.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>Não há conta {name}.</translation>
    </message>
    <message>
        <source>No emergency account is sealed for this station.</source>
        <translation>Nenhuma conta de contingência está selada para este posto.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>selada</translation>
    </message>
    <message>
        <source>USED: replace it</source>
        <translation>USADA: substitua-a</translation>
    </message>
    <message>
        <source>Wardlight is open already: use its windows, or close them first.</source>
        <translation>O Wardlight já está aberto: use as suas janelas, ou feche-as primeiro.</translation>
    </message>
    <message>
        <source>No display: a station needs a screen that somebody sees. Nothing was started.</source>
        <translation>Sem ecrã: um posto precisa de um ecrã que alguém veja. Nada foi iniciado.</translation>
    </message>
    <message>
        <source>Wardlight is starting already on this PC: wait for its window.</source>
        <translation>O Wardlight já está a iniciar neste PC: espere pela sua janela.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Drill ward (fictitious)</source>
        <translation>Serviço de simulacro (fictício)</translation>
    </message>
    <message>
        <source>Drill hospital (fictitious)</source>
        <translation>Hospital de simulacro (fictício)</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médico</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>enfermeiro</translation>
    </message>
    <message>
        <source>head nurse</source>
        <translation>enfermeiro gestor</translation>
    </message>
    <message>
        <source>drill: a played account and its password are filled in</source>
        <translation>simulacro: conta simulada e palavra-passe já preenchidas</translation>
    </message>
</context>
<context>
    <name>EventCheck</name>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>Não é possível ler o ficheiro: {why}</translation>
    </message>
    <message>
        <source>REFUSED: it is signed by another key ({key}) than the one you named.</source>
        <translation>RECUSADO: está assinado por outra chave ({key}), não pela que indicou.</translation>
    </message>
    <message>
        <source>REFUSED: it was changed after it was signed, or is no bundle of a station.</source>
        <translation>RECUSADO: foi alterado depois de assinado, ou não é um pacote de uma estação.</translation>
    </message>
    <message>
        <source>Whole as signed: station {station}, {ward}, {at}; {commands} entries, {events} events. Key {key}.</source>
        <translation>Íntegro como assinado: estação {station}, {ward}, {at}; {commands} registos, {events} eventos. Chave {key}.</translation>
    </message>
    <message>
        <source>REFUSED: the table or the file beside it ({beside}) was changed after it was signed, or is no audit of a station.</source>
        <translation>RECUSADO: a tabela ou o ficheiro que a acompanha ({beside}) foi alterado depois de assinado, ou não é uma auditoria de uma estação.</translation>
    </message>
    <message>
        <source>Whole as signed: station {station}, {at}; {lines} lines; asked for: {asked}; the journal stood at {seq} {hash}. Key {key}.</source>
        <translation>Íntegro como assinado: estação {station}, {at}; {lines} linhas; pedido: {asked}; o diário estava em {seq} {hash}. Chave {key}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Anybody can sign with a key of his own: ask the ward for the key that its window showed, and give it with --key.</source>
        <translation>Qualquer pessoa pode assinar com uma chave própria: peça à enfermaria a chave que a janela mostrou e indique-a com --key.</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>This PC was told no key: it reads its settings unsigned and takes nothing else.</source>
        <translation>Este PC não recebeu nenhuma chave: lê as definições sem assinatura e não aceita mais nada.</translation>
    </message>
    <message>
        <source>believed: {key}</source>
        <translation>de confiança: {key}</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>practice hospital: account and password are filled in</source>
        <translation>hospital de treino: conta e palavra-passe já preenchidas</translation>
    </message>
</context>
</TS>
