<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>PackPage</name>
    <message>
        <source>made {made} · data as of {as_of} · station {station} · {patients} patients · check value {digest}</source>
        <translation>feito {made} · dados de {as_of} · posto {station} · {patients} doentes · valor de controlo {digest}</translation>
    </message>
    <message>
        <source>ALLERGY</source>
        <translation>ALERGIA</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescrito</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescrição</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Execução</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Tell IT.</source>
        <translation>Avise a informática.</translation>
    </message>
    <message>
        <source>No passphrase for the ward pack is stored at this station</source>
        <translation>Não está guardada neste posto nenhuma frase-passe do pacote do serviço</translation>
    </message>
    <message>
        <source>Tell IT: wardlight station --store-pack-passphrase.</source>
        <translation>Avise a informática: wardlight station --store-pack-passphrase.</translation>
    </message>
    <message>
        <source>The passphrase of the ward pack is too short</source>
        <translation>A frase-passe do pacote do serviço é demasiado curta</translation>
    </message>
    <message>
        <source>The folder of the ward pack is gone</source>
        <translation>A pasta do pacote do serviço desapareceu</translation>
    </message>
    <message>
        <source>Tell IT; until then print the pack.</source>
        <translation>Avise a informática; até lá imprima o pacote.</translation>
    </message>
    <message>
        <source>The folder of the ward pack cannot be written to</source>
        <translation>Não se pode escrever na pasta do pacote do serviço</translation>
    </message>
    <message>
        <source>The disk is full: no new ward pack could be written</source>
        <translation>O disco está cheio: não se pôde escrever novo pacote do serviço</translation>
    </message>
    <message>
        <source>Nobody of the ward is known here: an empty pack is not written</source>
        <translation>Ninguém do serviço é conhecido aqui: não se escreve um pacote vazio</translation>
    </message>
    <message>
        <source>Wait until the ward has been read; then ask for the pack again.</source>
        <translation>Aguarde até o serviço ser lido; depois peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The ward could not be read for the pack</source>
        <translation>O serviço não se conseguiu ler para o pacote</translation>
    </message>
    <message>
        <source>The pack could not be read back as it was written</source>
        <translation>O pacote não se conseguiu ler de volta como foi escrito</translation>
    </message>
    <message>
        <source>Tell IT: the disk may be failing.</source>
        <translation>Avise a informática: o disco pode estar a falhar.</translation>
    </message>
    <message>
        <source>There is no ward pack yet</source>
        <translation>Ainda não há pacote do serviço</translation>
    </message>
    <message>
        <source>Ask for one now.</source>
        <translation>Peça um agora.</translation>
    </message>
    <message>
        <source>The ward pack is too old</source>
        <translation>O pacote do serviço é demasiado antigo</translation>
    </message>
    <message>
        <source>A new ward pack is being made …</source>
        <translation>A fazer um novo pacote do serviço…</translation>
    </message>
    <message>
        <source>Made {time}, {age} ago · data as of {as_of} · {patients} patients, {pages} pages · {digest}</source>
        <translation>Feito {time}, há {age} · dados de {as_of} · {patients} doentes, {pages} páginas · {digest}</translation>
    </message>
    <message>
        <source>The pack before it is kept: {words}</source>
        <translation>O pacote anterior está guardado: {words}</translation>
    </message>
    <message>
        <source>No pack of this ward lies here.</source>
        <translation>Não há aqui pacote deste serviço.</translation>
    </message>
</context>
<context>
    <name>WardPack</name>
    <message>
        <source>the station by itself</source>
        <translation>o posto por si</translation>
    </message>
</context>
</TS>
