<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Updates</name>
    <message>
        <source>somebody is signed in here</source>
        <translation>há alguém com sessão iniciada aqui</translation>
    </message>
    <message>
        <source>a seat here is locked, not signed out: what is drafted behind it stays</source>
        <translation>um lugar aqui está bloqueado, sem saída: o rascunho que está atrás dele fica</translation>
    </message>
    <message>
        <source>keys or mouse were touched within the last minute</source>
        <translation>o teclado ou o rato foram usados no último minuto</translation>
    </message>
    <message>
        <source>the ward is in an emergency, recovering from one, or reading only</source>
        <translation>a enfermaria está em emergência, a recuperar de uma, ou só em leitura</translation>
    </message>
    <message>
        <source>an emergency was proposed</source>
        <translation>foi proposta uma emergência</translation>
    </message>
    <message>
        <source>an announced downtime is less than an hour away</source>
        <translation>uma paragem anunciada está a menos de uma hora</translation>
    </message>
    <message>
        <source>entries here wait for central&apos;s confirmation</source>
        <translation>há registos aqui à espera da confirmação da central</translation>
    </message>
    <message>
        <source>entries that central did not take wait for a decision</source>
        <translation>registos que a central não aceitou esperam uma decisão</translation>
    </message>
    <message>
        <source>a drill is running</source>
        <translation>decorre um simulacro</translation>
    </message>
    <message>
        <source>something is being printed, written or signed in just now</source>
        <translation>algo está a ser impresso, escrito ou a iniciar sessão neste momento</translation>
    </message>
    <message>
        <source>how the station stands is not known</source>
        <translation>não se sabe como está o posto</translation>
    </message>
    <message>
        <source>the station is open: it changes over by itself, or close it first</source>
        <translation>o posto está aberto: muda por si mesmo, ou feche-o primeiro</translation>
    </message>
    <message>
        <source>it did not open its window and its store in time here</source>
        <translation>não abriu aqui a tempo a sua janela e o seu armazém</translation>
    </message>
    <message>
        <source>it ended here before its window was open</source>
        <translation>terminou aqui antes de a sua janela abrir</translation>
    </message>
    <message>
        <source>this PC went off twice while it was starting</source>
        <translation>este PC desligou-se duas vezes enquanto ela iniciava</translation>
    </message>
    <message>
        <source>IT took it back on this PC</source>
        <translation>a informática retirou-a neste PC</translation>
    </message>
    <message>
        <source>it is older than the program installed on this PC</source>
        <translation>é mais antiga do que o programa instalado neste PC</translation>
    </message>
    <message>
        <source>the store here was written by a newer version; an older one would not read it, nor what waits in it</source>
        <translation>o armazém local foi escrito por uma versão mais recente; uma mais antiga não o leria, nem ao que nele espera</translation>
    </message>
    <message>
        <source>runs already</source>
        <translation>já corre</translation>
    </message>
    <message>
        <source>staged, takes over in a quiet minute</source>
        <translation>preparada, entra num minuto calmo</translation>
    </message>
    <message>
        <source>staged, waits</source>
        <translation>preparada, espera</translation>
    </message>
    <message>
        <source>NOT STAGED</source>
        <translation>NÃO PREPARADA</translation>
    </message>
    <message>
        <source>NOT TAKEN by itself</source>
        <translation>NÃO ACEITE por si</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>RETIRADA</translation>
    </message>
    <message>
        <source>Version {version} was taken back</source>
        <translation>A versão {version} foi retirada</translation>
    </message>
    <message>
        <source>Version {version} runs; nothing that was entered here is lost.</source>
        <translation>Corre a versão {version}; nada do que foi registado aqui se perdeu.</translation>
    </message>
    <message>
        <source>Go on working; tell IT.</source>
        <translation>Continue a trabalhar; avise a informática.</translation>
    </message>
    <message>
        <source>Version {version} is ready</source>
        <translation>A versão {version} está pronta</translation>
    </message>
    <message>
        <source>It takes over once everybody has signed out here, never while somebody works.</source>
        <translation>Entra quando todos tiverem saído aqui, nunca enquanto alguém trabalha.</translation>
    </message>
    <message>
        <source>When you leave, sign out instead of locking.</source>
        <translation>Ao sair, termine a sessão em vez de bloquear.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Runs / installed</source>
        <translation>Corre / instalada</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anel</translation>
    </message>
    <message>
        <source>Offered to this ring</source>
        <translation>Oferecida a este anel</translation>
    </message>
    <message>
        <source>Repository asked</source>
        <translation>Repositório consultado</translation>
    </message>
    <message>
        <source>Not staged</source>
        <translation>Não preparada</translation>
    </message>
    <message>
        <source>Not taken by itself</source>
        <translation>Não aceite por si</translation>
    </message>
    <message>
        <source>Taken back here</source>
        <translation>Retirada aqui</translation>
    </message>
    <message>
        <source>nothing: the next quiet minute</source>
        <translation>nada: o próximo minuto calmo</translation>
    </message>
    <message>
        <source>Takes over next</source>
        <translation>Entra a seguir</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>O que espera</translation>
    </message>
</context>
</TS>
