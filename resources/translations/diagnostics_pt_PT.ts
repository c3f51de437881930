<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Check</name>
    <message>
        <source>This PC keeps what it holds.</source>
        <translation>Este PC guarda bem o que contém.</translation>
    </message>
    <message>
        <source>What is marked weakens how this PC keeps what it holds. Tell IT.</source>
        <translation>O que está marcado enfraquece a guarda do que este PC contém. Avise a informática.</translation>
    </message>
    <message>
        <source>What is marked STOP has to be repaired before a station works here.</source>
        <translation>O que está marcado PARE tem de ser reparado antes de um posto funcionar aqui.</translation>
    </message>
    <message>
        <source>Hospital&apos;s signature</source>
        <translation>Assinatura do hospital</translation>
    </message>
    <message>
        <source>Rule pack and words</source>
        <translation>Pacote de regras e palavras</translation>
    </message>
    <message>
        <source>Where the keys are</source>
        <translation>Onde estão as chaves</translation>
    </message>
    <message>
        <source>Stores on the disk</source>
        <translation>Repositórios no disco</translation>
    </message>
    <message>
        <source>Files of the station</source>
        <translation>Ficheiros do posto</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>Ficheiros do programa</translation>
    </message>
    <message>
        <source>Link to central</source>
        <translation>Ligação ao sistema central</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <translation>Relógio deste PC</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Memória de troca</translation>
    </message>
    <message>
        <source>Memory after a crash</source>
        <translation>Memória após uma falha</translation>
    </message>
    <message>
        <source>Ward pack</source>
        <translation>Pacote do serviço</translation>
    </message>
    <message>
        <source>Known faults of the packages</source>
        <translation>Falhas conhecidas dos pacotes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Lock of the screen</source>
        <translation>Bloqueio do ecrã</translation>
    </message>
    <message>
        <source>Sealed emergency accounts</source>
        <translation>Contas de contingência seladas</translation>
    </message>
    <message>
        <source>Inside the store</source>
        <translation>Dentro do repositório</translation>
    </message>
    <message>
        <source>this PC was told the hospital&apos;s key:</source>
        <translation>este PC recebeu a chave do hospital:</translation>
    </message>
    <message>
        <source>taken:</source>
        <translation>aceite:</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pacote</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase-passe</translation>
    </message>
    <message>
        <source>others can open:</source>
        <translation>outros podem abrir:</translation>
    </message>
    <message>
        <source>IN THE CLEAR:</source>
        <translation>ÀS CLARAS:</translation>
    </message>
    <message>
        <source>locked by itself after minutes:</source>
        <translation>bloqueia-se por si após minutos:</translation>
    </message>
    <message>
        <source>used, and not rotated yet:</source>
        <translation>usada, e ainda não rodada:</translation>
    </message>
    <message>
        <source>uses not reviewed:</source>
        <translation>usos não revistos:</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>garantido por</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>fornecido com o programa</translation>
    </message>
    <message>
        <source>signed by the hospital</source>
        <translation>assinado pelo hospital</translation>
    </message>
    <message>
        <source>in the environment, where every program of this user sees it</source>
        <translation>no ambiente, onde cada programa deste utilizador o vê</translation>
    </message>
    <message>
        <source>this user can change it</source>
        <translation>este utilizador pode alterá-lo</translation>
    </message>
    <message>
        <source>this user cannot change it</source>
        <translation>este utilizador não pode alterá-lo</translation>
    </message>
    <message>
        <source>the hospital&apos;s own authority</source>
        <translation>a autoridade do próprio hospital</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>as autoridades do sistema</translation>
    </message>
    <message>
        <source>nobody: everything goes in the clear</source>
        <translation>ninguém: tudo segue às claras</translation>
    </message>
    <message>
        <source>nobody: in the clear, but only on this very PC</source>
        <translation>ninguém: às claras, mas só neste mesmo PC</translation>
    </message>
    <message>
        <source>may be written to the disk</source>
        <translation>pode ser escrito no disco</translation>
    </message>
    <message>
        <source>is not written to the disk</source>
        <translation>não é escrito no disco</translation>
    </message>
    <message>
        <source>encrypted, or in memory</source>
        <translation>cifrado, ou em memória</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>às claras</translation>
    </message>
    <message>
        <source>a time service sets it</source>
        <translation>um serviço de hora acerta-o</translation>
    </message>
    <message>
        <source>no time service sets it</source>
        <translation>nenhum serviço de hora o acerta</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>this build does not say when it was audited</source>
        <translation>esta versão não diz quando foi auditada</translation>
    </message>
    <message>
        <source>BROKEN: an entry was changed</source>
        <translation>QUEBRADO: uma entrada foi alterada</translation>
    </message>
    <message>
        <source>BROKEN: entries that central was told are gone</source>
        <translation>QUEBRADO: desapareceram entradas comunicadas ao sistema central</translation>
    </message>
    <message>
        <source>BROKEN: central knows another journal of this station</source>
        <translation>QUEBRADO: o sistema central conhece outro diário deste posto</translation>
    </message>
    <message>
        <source>whole, every link</source>
        <translation>inteiro, cada elo</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>VER</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>PARE</translation>
    </message>
    <message>
        <source>This PC is ready.</source>
        <translation>Este PC está pronto.</translation>
    </message>
    <message>
        <source>This PC works; what is marked needs attention.</source>
        <translation>Este PC funciona; o que está marcado precisa de atenção.</translation>
    </message>
    <message>
        <source>This PC cannot work as a station until what is marked STOP is repaired.</source>
        <translation>Este PC não pode funcionar como posto até se reparar o que está marcado PARE.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ecrã</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Local store</source>
        <translation>Repositório local</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Pacote de regras</translation>
    </message>
    <message>
        <source>Secured line</source>
        <translation>Ligação segura</translation>
    </message>
    <message>
        <source>This station&apos;s certificate</source>
        <translation>Certificado deste posto</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Sistema central</translation>
    </message>
    <message>
        <source>Sign-in at central</source>
        <translation>Início de sessão no sistema central</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>ecrã</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latim</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinês</translation>
    </message>
    <message>
        <source>missing:</source>
        <translation>falta:</translation>
    </message>
    <message>
        <source>default:</source>
        <translation>predefinição:</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>free MB</source>
        <translation>MB livres</translation>
    </message>
    <message>
        <source>kept in</source>
        <translation>guardada em</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ficheiro</translation>
    </message>
    <message>
        <source>encrypted:</source>
        <translation>cifrado:</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>estado:</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>age in days</source>
        <translation>idade em dias</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>answer in ms</source>
        <translation>resposta em ms</translation>
    </message>
    <message>
        <source>atomic:</source>
        <translation>atómico:</translation>
    </message>
    <message>
        <source>largest transaction</source>
        <translation>maior transação</translation>
    </message>
    <message>
        <source>race-proof:</source>
        <translation>à prova de corrida:</translation>
    </message>
    <message>
        <source>deletions seen by</source>
        <translation>eliminações vistas por</translation>
    </message>
    <message>
        <source>differences:</source>
        <translation>diferenças:</translation>
    </message>
    <message>
        <source>central ahead by s</source>
        <translation>sistema central adiantado em s</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>trusts</source>
        <translation>confia em</translation>
    </message>
    <message>
        <source>list of the revoked</source>
        <translation>lista dos revogados</translation>
    </message>
    <message>
        <source>CHANGED BY A VARIABLE OF THIS PC:</source>
        <translation>ALTERADO POR UMA VARIÁVEL DESTE PC:</translation>
    </message>
    <message>
        <source>certificate of</source>
        <translation>certificado de</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>emitido por</translation>
    </message>
    <message>
        <source>holds until</source>
        <translation>vale até</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>dias restantes</translation>
    </message>
    <message>
        <source>station signs in as</source>
        <translation>o posto inicia sessão como</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>a key to follow waits for IT:</source>
        <translation>uma chave seguinte aguarda a informática:</translation>
    </message>
    <message>
        <source>people sign in:</source>
        <translation>as pessoas iniciam sessão:</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>not told to central yet</source>
        <translation>ainda não comunicadas ao sistema central</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>recusado pelo sistema central</translation>
    </message>
    <message>
        <source>central does not take it:</source>
        <translation>o sistema central não o aceita:</translation>
    </message>
    <message>
        <source>the journal is not whole:</source>
        <translation>o diário não está inteiro:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>in use by a running station</source>
        <translation>em uso por um posto a funcionar</translation>
    </message>
    <message>
        <source>this PC alone, without TLS</source>
        <translation>só este PC, sem TLS</translation>
    </message>
    <message>
        <source>the authorities of this PC</source>
        <translation>as autoridades deste PC</translation>
    </message>
    <message>
        <source>whoever signs in</source>
        <translation>quem iniciar sessão</translation>
    </message>
    <message>
        <source>its own key</source>
        <translation>a sua própria chave</translation>
    </message>
    <message>
        <source>its own secret</source>
        <translation>o seu próprio segredo</translation>
    </message>
    <message>
        <source>here and in the browser</source>
        <translation>aqui e no navegador</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>no navegador</translation>
    </message>
    <message>
        <source>central offers none</source>
        <translation>o sistema central não oferece nenhum</translation>
    </message>
    <message>
        <source>no settings yet</source>
        <translation>ainda sem definições</translation>
    </message>
    <message>
        <source>`wardlight run` on a PC with a display makes those of the practice ward; for your own ward give --config FILE (docs/settings.example.toml)</source>
        <translation>`wardlight run` num PC com ecrã faz as do serviço de treino; para o seu serviço dê --config FILE (docs/settings.example.toml)</translation>
    </message>
    <message>
        <source>the program&apos;s own value</source>
        <translation>valor do próprio programa</translation>
    </message>
    <message>
        <source>fixed for all stations of the hospital</source>
        <translation>fixado para todas as estações do hospital</translation>
    </message>
</context>
</TS>
