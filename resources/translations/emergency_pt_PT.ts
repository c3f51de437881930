<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AllergyBox</name>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Could not be read here: ask before you decide</source>
        <translation>Não se conseguiu ler aqui: pergunte antes de decidir</translation>
    </message>
</context>
<context>
    <name>BedPlate</name>
    <message>
        <source>Bed {bed}</source>
        <translation>Cama {bed}</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Emergency Centre</source>
        <translation>Centro de contingência</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>Fila de envio</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Reconciliar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprovar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Central answers</source>
        <translation>O sistema central responde</translation>
    </message>
    <message>
        <source>Local copy is fresh</source>
        <translation>A cópia local é recente</translation>
    </message>
    <message>
        <source>Counts agree with central</source>
        <translation>As contagens conferem com o sistema central</translation>
    </message>
    <message>
        <source>Central&apos;s newest is here</source>
        <translation>O mais recente do sistema central está aqui</translation>
    </message>
    <message>
        <source>Copy proven equal</source>
        <translation>Cópia comprovada igual</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espaço no disco</translation>
    </message>
    <message>
        <source>Clock agrees with central</source>
        <translation>Relógio conforme com o sistema central</translation>
    </message>
    <message>
        <source>Rule pack is recent</source>
        <translation>O pacote de regras é recente</translation>
    </message>
    <message>
        <source>Central can take what we send</source>
        <translation>O sistema central aceita o que enviamos</translation>
    </message>
    <message>
        <source>Signed in at central</source>
        <translation>Sessão iniciada no sistema central</translation>
    </message>
    <message>
        <source>Numbers for new patients</source>
        <translation>Números para novos doentes</translation>
    </message>
    <message>
        <source>Key of the local store</source>
        <translation>Chave do repositório local</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Ward pack</source>
        <translation>Pacote do serviço</translation>
    </message>
    <message>
        <source>Emergency drill</source>
        <translation>Simulacro de contingência</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor de códigos</translation>
    </message>
    <message>
        <source>Battery or UPS</source>
        <translation>Bateria ou UPS</translation>
    </message>
    <message>
        <source>Audit is whole and told to central</source>
        <translation>A auditoria está inteira e comunicada ao sistema central</translation>
    </message>
    <message>
        <source>Emergency accounts</source>
        <translation>Contas de contingência</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Versão do programa</translation>
    </message>
    <message>
        <source>link to central</source>
        <translation>ligação ao sistema central</translation>
    </message>
    <message>
        <source>age of the copy</source>
        <translation>idade da cópia</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>contagens</translation>
    </message>
    <message>
        <source>newest values</source>
        <translation>valores mais recentes</translation>
    </message>
    <message>
        <source>comparison with central</source>
        <translation>comparação com o sistema central</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>relógio</translation>
    </message>
    <message>
        <source>age of the rule pack</source>
        <translation>idade do pacote de regras</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>envio</translation>
    </message>
    <message>
        <source>sign-in at central</source>
        <translation>sessão no sistema central</translation>
    </message>
    <message>
        <source>numbers for new patients</source>
        <translation>números para novos doentes</translation>
    </message>
    <message>
        <source>key of the store</source>
        <translation>chave do repositório</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>impressora</translation>
    </message>
    <message>
        <source>ward pack</source>
        <translation>pacote do serviço</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>simulacro</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>leitor</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>bateria</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoria</translation>
    </message>
    <message>
        <source>emergency accounts</source>
        <translation>contas de contingência</translation>
    </message>
    <message>
        <source>version of the program</source>
        <translation>versão do programa</translation>
    </message>
    <message>
        <source>Go on working; tell IT if it stays.</source>
        <translation>Continue a trabalhar; se persistir, avise a informática.</translation>
    </message>
    <message>
        <source>Check the network cable; compare on paper what matters now.</source>
        <translation>Verifique o cabo de rede; compare em papel o que agora importa.</translation>
    </message>
    <message>
        <source>Wait a minute; if it stays tell IT, and look in central for what is missing.</source>
        <translation>Aguarde um minuto; se persistir avise a informática, e procure no sistema central o que falta.</translation>
    </message>
    <message>
        <source>Look in central for the newest values; tell IT if it stays.</source>
        <translation>Procure no sistema central os valores mais recentes; avise a informática se persistir.</translation>
    </message>
    <message>
        <source>Wait for the comparison; tell IT if a patient stays unequal.</source>
        <translation>Aguarde a comparação; avise a informática se um doente continuar diferente.</translation>
    </message>
    <message>
        <source>Tell IT now: without room nothing can be saved.</source>
        <translation>Avise já a informática: sem espaço nada se pode guardar.</translation>
    </message>
    <message>
        <source>Tell IT: times entered here would be wrong.</source>
        <translation>Avise a informática: as horas registadas aqui estariam erradas.</translation>
    </message>
    <message>
        <source>Tell IT or the pharmacy to install the new pack.</source>
        <translation>Avise a informática ou a farmácia para instalar o novo pacote.</translation>
    </message>
    <message>
        <source>Tell IT: central was not tried out yet or lacks something.</source>
        <translation>Avise a informática: o sistema central ainda não foi experimentado ou falta-lhe algo.</translation>
    </message>
    <message>
        <source>Sign in again; until then nothing is sent.</source>
        <translation>Inicie sessão de novo; até lá nada é enviado.</translation>
    </message>
    <message>
        <source>Tell IT: new patients could not be numbered here; use spare bands.</source>
        <translation>Avise a informática: novos doentes não poderiam ser numerados aqui; use pulseiras de reserva.</translation>
    </message>
    <message>
        <source>Do not restart this PC; tell IT: the store could not be opened again.</source>
        <translation>Não reinicie este PC; avise a informática: o repositório não poderia ser aberto de novo.</translation>
    </message>
    <message>
        <source>Switch the printer on or tell IT; until then print at another PC.</source>
        <translation>Ligue a impressora ou avise a informática; até lá imprima noutro PC.</translation>
    </message>
    <message>
        <source>Make one on the page Paper (M); tell IT if it fails.</source>
        <translation>Faça um na página Papel (M); avise a informática se falhar.</translation>
    </message>
    <message>
        <source>Scan any label to try it.</source>
        <translation>Leia qualquer etiqueta para o experimentar.</translation>
    </message>
    <message>
        <source>Plug this PC in; save what is open.</source>
        <translation>Ligue este PC à corrente; guarde o que está aberto.</translation>
    </message>
    <message>
        <source>Tell IT and the ward lead; nothing of it is lost. Details: Emergency Centre, page Audit.</source>
        <translation>Avise a informática e o responsável do serviço; nada se perdeu. Pormenores: Centro de contingência, página Auditoria.</translation>
    </message>
    <message>
        <source>IT seals a new envelope for each used account; the ward lead reviews who stood in.</source>
        <translation>A informática sela um novo envelope por cada conta usada; o responsável do serviço revê quem esteve em substituição.</translation>
    </message>
    <message>
        <source>Go on working; tell IT: this PC does not get newer versions.</source>
        <translation>Continue a trabalhar; avise a informática: este PC não recebe versões mais recentes.</translation>
    </message>
    <message>
        <source>Hold a drill with the ward: at the sign-in (Alt E) or in the Emergency Centre, page Drills.</source>
        <translation>Faça um simulacro com o serviço: no início de sessão (Alt E) ou no Centro de contingência, página Simulacros.</translation>
    </message>
    <message>
        <source>It is asked within a minute.</source>
        <translation>É consultado dentro de um minuto.</translation>
    </message>
    <message>
        <source>not asked yet, or central does not say</source>
        <translation>ainda não consultado, ou o sistema central não diz</translation>
    </message>
    <message>
        <source>{version} · {days} d old</source>
        <translation>{version} · há {days} d</translation>
    </message>
    <message>
        <source>{count} patients unequal</source>
        <translation>{count} doentes diferentes</translation>
    </message>
    <message>
        <source>{value} s old</source>
        <translation>há {value} s</translation>
    </message>
    <message>
        <source>{value} MB free</source>
        <translation>{value} MB livres</translation>
    </message>
    <message>
        <source>{value} s apart</source>
        <translation>{value} s de diferença</translation>
    </message>
    <message>
        <source>patients here {here}, at central {central}</source>
        <translation>doentes aqui {here}, no sistema central {central}</translation>
    </message>
    <message>
        <source>vital sign {time}</source>
        <translation>sinal vital {time}</translation>
    </message>
    <message>
        <source>order {time}</source>
        <translation>prescrição {time}</translation>
    </message>
    <message>
        <source> (not here)</source>
        <translation> (não aqui)</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>faltam {count}</translation>
    </message>
    <message>
        <source>made {time}, {count} patients</source>
        <translation>feito {time}, {count} doentes</translation>
    </message>
    <message>
        <source>for IT: {code}</source>
        <translation>para a informática: {code}</translation>
    </message>
    <message>
        <source>{value} not told yet</source>
        <translation>{value} ainda não comunicados</translation>
    </message>
    <message>
        <source>changed at {value}</source>
        <translation>alterado em {value}</translation>
    </message>
    <message>
        <source>cut off at entry {value}</source>
        <translation>cortado na entrada {value}</translation>
    </message>
    <message>
        <source>central holds another journal of this PC, up to entry {value}</source>
        <translation>o sistema central tem outro diário deste PC, até à entrada {value}</translation>
    </message>
    <message>
        <source>{value} that this PC cannot write to its disk</source>
        <translation>{value} que este PC não consegue escrever no disco</translation>
    </message>
    <message>
        <source>{value} refused by central</source>
        <translation>{value} recusados pelo sistema central</translation>
    </message>
    <message>
        <source>central does not take it ({value})</source>
        <translation>o sistema central não o aceita ({value})</translation>
    </message>
    <message>
        <source>none was held on this PC</source>
        <translation>nenhum foi feito neste PC</translation>
    </message>
    <message>
        <source>last on {day}, {days} d ago</source>
        <translation>último em {day}, há {days} d</translation>
    </message>
    <message>
        <source>last scan {time}</source>
        <translation>última leitura {time}</translation>
    </message>
    <message>
        <source>{value} % left</source>
        <translation>resta {value} %</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>não ligado à corrente</translation>
    </message>
    <message>
        <source>{what} was used: replace it</source>
        <translation>{what} foi usada: substitua-a</translation>
    </message>
    <message>
        <source>{what} to review</source>
        <translation>{what} por rever</translation>
    </message>
    <message>
        <source>{what} sealed</source>
        <translation>{what} selada</translation>
    </message>
    <message>
        <source>the newest of its ring</source>
        <translation>a mais recente do seu anel</translation>
    </message>
    <message>
        <source>{version} takes over in a quiet minute</source>
        <translation>{version} entra num minuto calmo</translation>
    </message>
    <message>
        <source>{version} waits until all have signed out and nothing waits for central</source>
        <translation>{version} espera que todos tenham saído e nada espere pela central</translation>
    </message>
    <message>
        <source>the last look for a newer one failed</source>
        <translation>a última procura de uma mais recente falhou</translation>
    </message>
    <message>
        <source>{version} is not taken here</source>
        <translation>{version} não é aceite aqui</translation>
    </message>
    <message>
        <source>a newer one was taken back</source>
        <translation>uma mais recente foi retirada</translation>
    </message>
    <message>
        <source>nothing is offered yet</source>
        <translation>ainda nada é oferecido</translation>
    </message>
    <message>
        <source>Central: {text}</source>
        <translation>Sistema central: {text}</translation>
    </message>
    <message>
        <source>Waits: {kind} of this patient cannot be read at central</source>
        <translation>Aguarda: {kind} deste doente não se consegue ler no sistema central</translation>
    </message>
    <message>
        <source>Central does not answer whether it has it</source>
        <translation>O sistema central não responde se o tem</translation>
    </message>
    <message>
        <source>Confirmed before, gone at central now</source>
        <translation>Confirmado antes, agora desaparecido no sistema central</translation>
    </message>
    <message>
        <source>Central did not answer in time</source>
        <translation>O sistema central não respondeu a tempo</translation>
    </message>
    <message>
        <source>The connection broke or could not be made</source>
        <translation>A ligação caiu ou não se pôde fazer</translation>
    </message>
    <message>
        <source>Central&apos;s answer could not be used ({code})</source>
        <translation>A resposta do sistema central não é utilizável ({code})</translation>
    </message>
    <message>
        <source>Central could not be asked yet</source>
        <translation>Ainda não se pôde consultar o sistema central</translation>
    </message>
    <message>
        <source>Accepted, but could not be read back yet</source>
        <translation>Aceite, mas ainda não se pôde ler de volta</translation>
    </message>
    <message>
        <source>The station stopped while sending; central is asked</source>
        <translation>O posto parou durante o envio; consulta-se o sistema central</translation>
    </message>
    <message>
        <source>Was already over at central</source>
        <translation>Já tinha terminado no sistema central</translation>
    </message>
    <message>
        <source>Was already checked at central</source>
        <translation>Já estava verificado no sistema central</translation>
    </message>
    <message>
        <source>The order it is about was withdrawn</source>
        <translation>A prescrição a que respeita foi retirada</translation>
    </message>
    <message>
        <source>Central could not be reached</source>
        <translation>O sistema central não estava acessível</translation>
    </message>
    <message>
        <source>Central named another row; it is asked again</source>
        <translation>O sistema central indicou outra linha; consulta-se de novo</translation>
    </message>
    <message>
        <source>Waits until central has been read again</source>
        <translation>Aguarda até o sistema central ser lido de novo</translation>
    </message>
    <message>
        <source>Central took a part of it only</source>
        <translation>O sistema central só aceitou uma parte</translation>
    </message>
    <message>
        <source>Central asks for a sign-in</source>
        <translation>O sistema central pede início de sessão</translation>
    </message>
    <message>
        <source>Central does not allow this to the person signed in</source>
        <translation>O sistema central não permite isto à pessoa com sessão iniciada</translation>
    </message>
    <message>
        <source>It changed at central meanwhile ({status})</source>
        <translation>Mudou entretanto no sistema central ({status})</translation>
    </message>
    <message>
        <source>Central is busy and asks to wait ({status})</source>
        <translation>O sistema central está ocupado e pede para aguardar ({status})</translation>
    </message>
    <message>
        <source>Central had a fault ({status})</source>
        <translation>O sistema central teve um erro ({status})</translation>
    </message>
    <message>
        <source>Central refused it ({status})</source>
        <translation>O sistema central recusou ({status})</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Internamentos</translation>
    </message>
    <message>
        <source>Drug orders</source>
        <translation>Prescrições de medicamentos</translation>
    </message>
    <message>
        <source>Other orders</source>
        <translation>Outras prescrições</translation>
    </message>
    <message>
        <source>Diets</source>
        <translation>Dietas</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Vitals and values</source>
        <translation>Sinais vitais e valores</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Eventos adversos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation>Alertas respondidos</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vacinas</translation>
    </message>
    <message>
        <source>Home drugs</source>
        <translation>Medicação do domicílio</translation>
    </message>
    <message>
        <source>Dispensed drugs</source>
        <translation>Medicamentos dispensados</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>Planos de cuidados</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>Para a informática</translation>
    </message>
    <message>
        <source>{count} technical details differ · D shows them</source>
        <translation>{count} pormenores técnicos diferem · D mostra-os</translation>
    </message>
    <message>
        <source>1 Identity</source>
        <translation>1 Identidade</translation>
    </message>
    <message>
        <source>2 Allergy and safety</source>
        <translation>2 Alergia e segurança</translation>
    </message>
    <message>
        <source>3 Changed on both sides</source>
        <translation>3 Alterado dos dois lados</translation>
    </message>
    <message>
        <source>4 Given here</source>
        <translation>4 Administrado aqui</translation>
    </message>
    <message>
        <source>5 Other</source>
        <translation>5 Outros</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>overdue since {time}</source>
        <translation>em atraso desde {time}</translation>
    </message>
    <message>
        <source>decide by {time}</source>
        <translation>decidir até {time}</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>assumido por {name}</translation>
    </message>
    <message>
        <source>nobody has taken it, given by {name}</source>
        <translation>ninguém o assumiu, deixado por {name}</translation>
    </message>
    <message>
        <source>{choice}: {act}</source>
        <translation>{choice}: {act}</translation>
    </message>
    <message>
        <source>Ours goes to central with the doses given on it and goes on; what it replaces is ended there.</source>
        <translation>A nossa segue para o sistema central com as doses administradas e continua; o que ela substitui termina lá.</translation>
    </message>
    <message>
        <source>{what} goes on</source>
        <translation>{what} continua</translation>
    </message>
    <message>
        <source>Ours goes to central with the doses given on it and is stopped at once; what stands at central goes on.</source>
        <translation>A nossa segue para o sistema central com as doses administradas e é logo descontinuada; o que está no sistema central continua.</translation>
    </message>
    <message>
        <source>{what} is stopped</source>
        <translation>{what} é descontinuada</translation>
    </message>
    <message>
        <source>The order ends ({time}); no further dose of it is given.</source>
        <translation>A prescrição termina ({time}); não se administra mais nenhuma dose.</translation>
    </message>
    <message>
        <source>stop {what}</source>
        <translation>descontinuar {what}</translation>
    </message>
    <message>
        <source>{what} stays ended</source>
        <translation>{what} fica terminada</translation>
    </message>
    <message>
        <source>The order runs on: {how}. The next dose falls due and is checked against it.</source>
        <translation>A prescrição prossegue: {how}. A dose seguinte é prevista e verificada por ela.</translation>
    </message>
    <message>
        <source>{what} goes on {how}</source>
        <translation>{what} prossegue {how}</translation>
    </message>
    <message>
        <source>{what} counts as never ordered; nothing of it is given.</source>
        <translation>{what} conta como nunca prescrita; nada dela é administrado.</translation>
    </message>
    <message>
        <source>void {what}</source>
        <translation>anular {what}</translation>
    </message>
    <message>
        <source>{what} is not voided</source>
        <translation>{what} não é anulada</translation>
    </message>
    <message>
        <source>The order is in force; stop it if nothing more of it is to be given.</source>
        <translation>A prescrição está em vigor; descontinue-a se não se deve administrar mais nada dela.</translation>
    </message>
    <message>
        <source>{what} is in force beside what stands at central; look for a doubled treatment.</source>
        <translation>{what} está em vigor ao lado do que consta no sistema central; veja se há tratamento duplicado.</translation>
    </message>
    <message>
        <source>order {what}</source>
        <translation>prescrever {what}</translation>
    </message>
    <message>
        <source>{what} is not ordered; a dose of it that still waits must not be given.</source>
        <translation>{what} não é prescrita; uma dose dela ainda à espera não deve ser administrada.</translation>
    </message>
    <message>
        <source>{what} only</source>
        <translation>só {what}</translation>
    </message>
    <message>
        <source>no {what}</source>
        <translation>sem {what}</translation>
    </message>
    <message>
        <source>no dose by us</source>
        <translation>nenhuma dose nossa</translation>
    </message>
    <message>
        <source>Our entry of {dose} is taken back: it counts as not given by us.</source>
        <translation>O nosso registo de {dose} é anulado: conta como não administrado por nós.</translation>
    </message>
    <message>
        <source>Given is: {dose}, by {name}. The next dose is counted from it.</source>
        <translation>Administrado: {dose}, por {name}. A dose seguinte conta-se a partir daqui.</translation>
    </message>
    <message>
        <source>{dose} was given</source>
        <translation>{dose} foi administrada</translation>
    </message>
    <message>
        <source>checked here</source>
        <translation>verificada aqui</translation>
    </message>
    <message>
        <source>{what} counts as checked.</source>
        <translation>{what} conta como verificada.</translation>
    </message>
    <message>
        <source>The check made here does not count; {what} is checked again before it is given.</source>
        <translation>A verificação feita aqui não conta; {what} é verificada de novo antes de administrar.</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>não verificada aqui</translation>
    </message>
    <message>
        <source>{what} is in force; its doses fall due.</source>
        <translation>{what} está em vigor; as suas doses ficam previstas.</translation>
    </message>
    <message>
        <source>release {what}</source>
        <translation>libertar {what}</translation>
    </message>
    <message>
        <source>Nothing of {what} is given until somebody releases it.</source>
        <translation>Nada de {what} é administrado até alguém a libertar.</translation>
    </message>
    <message>
        <source>{what} stays on hold</source>
        <translation>{what} fica em suspenso</translation>
    </message>
    <message>
        <source>{what} counts as signed by the doctor who gave it.</source>
        <translation>{what} conta como assinada pelo médico que a deu.</translation>
    </message>
    <message>
        <source>countersigned here</source>
        <translation>contra-assinada aqui</translation>
    </message>
    <message>
        <source>{what} still waits for the signature of the doctor who gave it.</source>
        <translation>{what} ainda aguarda a assinatura do médico que a deu.</translation>
    </message>
    <message>
        <source>not countersigned here</source>
        <translation>não contra-assinada aqui</translation>
    </message>
    <message>
        <source>reviewed here</source>
        <translation>revista aqui</translation>
    </message>
    <message>
        <source>{what} counts as reviewed.</source>
        <translation>{what} conta como revista.</translation>
    </message>
    <message>
        <source>The review made here does not count; what central holds about {what} stays.</source>
        <translation>A revisão feita aqui não conta; fica o que o sistema central tem sobre {what}.</translation>
    </message>
    <message>
        <source>not reviewed here</source>
        <translation>não revista aqui</translation>
    </message>
    <message>
        <source>{what} is kept all the same; the pharmacist reads why.</source>
        <translation>{what} mantém-se mesmo assim; o farmacêutico lê porquê.</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>respondida aqui</translation>
    </message>
    <message>
        <source>The answer does not count; what the pharmacist says of {what} at central stays.</source>
        <translation>A resposta não conta; fica o que o farmacêutico diz de {what} no sistema central.</translation>
    </message>
    <message>
        <source>not answered here</source>
        <translation>não respondida aqui</translation>
    </message>
    <message>
        <source>The stop of {what} counts as confirmed.</source>
        <translation>A paragem de {what} conta como confirmada.</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>confirmada aqui</translation>
    </message>
    <message>
        <source>The confirmation made here does not count; {what} stays stopped.</source>
        <translation>A confirmação feita aqui não conta; {what} fica descontinuada.</translation>
    </message>
    <message>
        <source>not confirmed here</source>
        <translation>não confirmada aqui</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aqui</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Judged on fresh data</source>
        <translation>Avaliado com dados recentes</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflito decidido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Emergency declared</source>
        <translation>Contingência declarada</translation>
    </message>
    <message>
        <source>Emergency proposed</source>
        <translation>Contingência proposta</translation>
    </message>
    <message>
        <source>Proposed emergency put aside</source>
        <translation>Contingência proposta posta de lado</translation>
    </message>
    <message>
        <source>Emergency closed</source>
        <translation>Contingência encerrada</translation>
    </message>
    <message>
        <source>Declaration lifted</source>
        <translation>Declaração levantada</translation>
    </message>
    <message>
        <source>Conflict taken by a person</source>
        <translation>Conflito assumido por uma pessoa</translation>
    </message>
    <message>
        <source>Queue exported</source>
        <translation>Fila exportada</translation>
    </message>
    <message>
        <source>Counts of safety rules exported</source>
        <translation>Contagens de regras de segurança exportadas</translation>
    </message>
    <message>
        <source>Patient of another ward read for a consult or by permission</source>
        <translation>Doente de outro serviço lido por colaboração ou autorização</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão terminada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Início de sessão recusado</translation>
    </message>
    <message>
        <source>Seat locked</source>
        <translation>Lugar bloqueado</translation>
    </message>
    <message>
        <source>Seat unlocked by badge and PIN</source>
        <translation>Lugar desbloqueado por cartão e PIN</translation>
    </message>
    <message>
        <source>Second person proved himself</source>
        <translation>A segunda pessoa identificou-se</translation>
    </message>
    <message>
        <source>No staff any more, says central</source>
        <translation>Já não é pessoal, diz o sistema central</translation>
    </message>
    <message>
        <source>PIN of this PC changed</source>
        <translation>PIN deste PC alterado</translation>
    </message>
    <message>
        <source>Emergency account opened</source>
        <translation>Conta de contingência aberta</translation>
    </message>
    <message>
        <source>Emergency account sealed</source>
        <translation>Conta de contingência selada</translation>
    </message>
    <message>
        <source>Emergency account replaced</source>
        <translation>Conta de contingência substituída</translation>
    </message>
    <message>
        <source>Emergency account removed</source>
        <translation>Conta de contingência removida</translation>
    </message>
    <message>
        <source>Came in beside a witness</source>
        <translation>Entrou com testemunha</translation>
    </message>
    <message>
        <source>Who stood in was reviewed</source>
        <translation>Foi revisto quem esteve em substituição</translation>
    </message>
    <message>
        <source>Pointed to another central</source>
        <translation>Apontado a outra central</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <translation>Erro do programa</translation>
    </message>
    <message>
        <source>Counts differed twice, compared row by row</source>
        <translation>As contagens diferiram duas vezes, comparado linha a linha</translation>
    </message>
    <message>
        <source>Findings seen at signing</source>
        <translation>Alertas vistos ao assinar</translation>
    </message>
    <message>
        <source>Copies of who left the ward were dropped after the site&apos;s limit</source>
        <translation>Cópias de quem saiu do serviço largadas após o limite da instituição</translation>
    </message>
    <message>
        <source>Reasons given, they hold for this stay</source>
        <translation>Motivos dados, valem para este internamento</translation>
    </message>
    <message>
        <source>A row of central could not be read and is left out</source>
        <translation>Uma linha do sistema central não se consegue ler e fica de fora</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Etiqueta impressa</translation>
    </message>
    <message>
        <source>Block of numbers for patients without a name received</source>
        <translation>Recebido bloco de números para doentes sem nome</translation>
    </message>
    <message>
        <source>Both sides say something else</source>
        <translation>Ambos os lados dizem outra coisa</translation>
    </message>
    <message>
        <source>Central&apos;s row read again</source>
        <translation>Linha do sistema central lida de novo</translation>
    </message>
    <message>
        <source>Downtime announced</source>
        <translation>Indisponibilidade anunciada</translation>
    </message>
    <message>
        <source>Announced downtime called off</source>
        <translation>Indisponibilidade anunciada cancelada</translation>
    </message>
    <message>
        <source>Drill begun at this PC</source>
        <translation>Simulacro iniciado neste PC</translation>
    </message>
    <message>
        <source>Drill held</source>
        <translation>Simulacro realizado</translation>
    </message>
    <message>
        <source>Of the drill</source>
        <translation>Do simulacro</translation>
    </message>
    <message>
        <source>Chart opened</source>
        <translation>Processo aberto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procura</translation>
    </message>
    <message>
        <source>Chart of elsewhere opened with a reason</source>
        <translation>Processo de outro serviço aberto com motivo</translation>
    </message>
    <message>
        <source>Chart refused</source>
        <translation>Processo recusado</translation>
    </message>
    <message>
        <source>Withheld rows looked at with a reason</source>
        <translation>Linhas reservadas consultadas com motivo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>Auditoria lida</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Auditoria exportada</translation>
    </message>
    <message>
        <source>New journal of this PC accepted</source>
        <translation>Aceite novo diário deste PC</translation>
    </message>
    <message>
        <source>sending began</source>
        <translation>envio iniciado</translation>
    </message>
    <message>
        <source>certainly not sent</source>
        <translation>certamente não enviado</translation>
    </message>
    <message>
        <source>answer unclear</source>
        <translation>resposta incerta</translation>
    </message>
    <message>
        <source>central said yes</source>
        <translation>o sistema central disse que sim</translation>
    </message>
    <message>
        <source>central refused twice</source>
        <translation>o sistema central recusou duas vezes</translation>
    </message>
    <message>
        <source>asked: central has it</source>
        <translation>consultado: o sistema central tem-no</translation>
    </message>
    <message>
        <source>asked: central has it not</source>
        <translation>consultado: o sistema central não o tem</translation>
    </message>
    <message>
        <source>conflict found</source>
        <translation>conflito encontrado</translation>
    </message>
    <message>
        <source>read back, equal</source>
        <translation>lido de volta, igual</translation>
    </message>
    <message>
        <source>read back, different</source>
        <translation>lido de volta, diferente</translation>
    </message>
    <message>
        <source>central named another row, asked again</source>
        <translation>o sistema central indicou outra linha, consultado de novo</translation>
    </message>
    <message>
        <source>already so at central</source>
        <translation>já assim no sistema central</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>mantido o nosso</translation>
    </message>
    <message>
        <source>central&apos;s kept</source>
        <translation>mantido o do sistema central</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>carried out by the decision</source>
        <translation>executado pela decisão</translation>
    </message>
    <message>
        <source>central has lost it</source>
        <translation>o sistema central perdeu-o</translation>
    </message>
    <message>
        <source>central has it again</source>
        <translation>o sistema central tem-no de novo</translation>
    </message>
    <message>
        <source>another try asked for</source>
        <translation>pedida nova tentativa</translation>
    </message>
    <message>
        <source>{count} commands</source>
        <translation>{count} comandos</translation>
    </message>
    <message>
        <source>without central</source>
        <translation>sem o sistema central</translation>
    </message>
    <message>
        <source>at central</source>
        <translation>no sistema central</translation>
    </message>
    <message>
        <source>Other details differ</source>
        <translation>Outros pormenores diferem</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Outros pormenores</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Drug / item</source>
        <translation>Medicamento / item</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>Dose única</translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation>Dose administrada</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Em SOS</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Hora prevista</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Administrado às</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Entra em vigor</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Medido às</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Feito às</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicação</translation>
    </message>
    <message>
        <source>Site and side</source>
        <translation>Local e lado</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Perguntado e respondido</translation>
    </message>
    <message>
        <source>Decoction</source>
        <translation>Decocção</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Central&apos;s words</source>
        <translation>Palavras do sistema central</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Descontinuado por</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Escrito às</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Falecimento</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registo</translation>
    </message>
    <message>
        <source>staff no. {number}</source>
        <translation>n.º mec. {number}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em suspenso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>descontinuada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introduzida por erro</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não administrada</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administrada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>retificado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <source>An order was added after the review</source>
        <translation>Uma prescrição foi acrescentada após a revisão</translation>
    </message>
    <message>
        <source>A long-term order came to central that the review of the long-term orders did not see.</source>
        <translation>Chegou ao sistema central uma prescrição contínua que a revisão das prescrições contínuas não viu.</translation>
    </message>
    <message>
        <source>Assessed again meanwhile</source>
        <translation>Avaliado de novo entretanto</translation>
    </message>
    <message>
        <source>Somebody else assessed this patient by the same form, for a later time.</source>
        <translation>Outra pessoa avaliou este doente pelo mesmo formulário, para uma hora posterior.</translation>
    </message>
    <message>
        <source>Judged otherwise meanwhile</source>
        <translation>Avaliado de outro modo entretanto</translation>
    </message>
    <message>
        <source>Somebody else said the opposite about the same skin test, or the same item of a checklist.</source>
        <translation>Outra pessoa disse o contrário sobre o mesmo teste cutâneo, ou o mesmo item da lista de verificação.</translation>
    </message>
    <message>
        <source>Two people on one seat</source>
        <translation>Duas pessoas num cadeirão</translation>
    </message>
    <message>
        <source>Somebody else was given the same seat of the infusion room meanwhile.</source>
        <translation>Entretanto o mesmo cadeirão da sala de perfusões foi dado a outra pessoa.</translation>
    </message>
    <message>
        <source>Rejected by the pharmacist meanwhile</source>
        <translation>Recusada entretanto pelo farmacêutico</translation>
    </message>
    <message>
        <source>The pharmacist rejected a drug that was checked here. A doctor answers first; then ours can be kept.</source>
        <translation>O farmacêutico recusou um medicamento verificado aqui. Um médico responde primeiro; depois pode manter-se o nosso.</translation>
    </message>
    <message>
        <source>Somebody else lies in this bed</source>
        <translation>Esta cama está ocupada por outra pessoa</translation>
    </message>
    <message>
        <source>At central another patient lies in the bed that was given here. Look at the bed, then say who lies there.</source>
        <translation>No sistema central está outro doente na cama dada aqui. Veja a cama e diga quem lá está.</translation>
    </message>
    <message>
        <source>What it rested on was taken back</source>
        <translation>Aquilo em que assentava foi anulado</translation>
    </message>
    <message>
        <source>The check, or the doctor&apos;s answer, on which this was done does not stand at central.</source>
        <translation>A verificação, ou a resposta do médico, com base na qual isto foi feito não consta no sistema central.</translation>
    </message>
    <message>
        <source>Lost at central</source>
        <translation>Perdido no sistema central</translation>
    </message>
    <message>
        <source>Central had confirmed this and has it no longer, as after an older backup. It stands here.</source>
        <translation>O sistema central tinha confirmado isto e já não o tem, como após uma cópia de segurança mais antiga. Está aqui.</translation>
    </message>
    <message>
        <source>Refused by central</source>
        <translation>Recusado pelo sistema central</translation>
    </message>
    <message>
        <source>Central refused this, or failed at it each time while it took others; its words stand beside ours.</source>
        <translation>O sistema central recusou isto, ou falhou sempre nisto enquanto aceitava outros; as suas palavras estão ao lado das nossas.</translation>
    </message>
    <message>
        <source>Deleted at central</source>
        <translation>Apagado no sistema central</translation>
    </message>
    <message>
        <source>Central had confirmed this, and somebody deleted it there since; it may have been meant. It stands here. Where it cannot be sent again as it was, enter anew what is still wanted.</source>
        <translation>O sistema central tinha confirmado isto e entretanto alguém o apagou lá; pode ter sido de propósito. Aqui mantém-se. Se não puder ser reenviado como estava, registe de novo o que ainda se pretende.</translation>
    </message>
    <message>
        <source>It is sent to central again under the same identifier, read back and confirmed.</source>
        <translation>É enviado de novo ao sistema central com o mesmo identificador, lido de volta e confirmado.</translation>
    </message>
    <message>
        <source>Central stays without it; what was entered here stays in the journal.</source>
        <translation>O sistema central fica sem ele; o que foi introduzido aqui fica no diário.</translation>
    </message>
    <message>
        <source>Ours is sent once more as it is; central may refuse it again.</source>
        <translation>O nosso é enviado mais uma vez tal como está; o sistema central pode recusar de novo.</translation>
    </message>
    <message>
        <source>Central&apos;s refusal stands; ours is not sent again and stays in the journal.</source>
        <translation>A recusa do sistema central mantém-se; o nosso não é enviado de novo e fica no diário.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Emergency running</source>
        <translation>Contingência a decorrer</translation>
    </message>
    <message>
        <source>Central is back</source>
        <translation>O sistema central voltou</translation>
    </message>
    <message>
        <source>Copies equal</source>
        <translation>Cópias iguais</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>can be closed</source>
        <translation>pode encerrar-se</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Outage since</source>
        <translation>Falha desde</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declarada por</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer, {count} failed tries</source>
        <translation>não responde, {count} tentativas falhadas</translation>
    </message>
    <message>
        <source>{percent} % of late not answered</source>
        <translation>{percent} % das últimas sem resposta</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>última resposta {time}</translation>
    </message>
    <message>
        <source>every second</source>
        <translation>a cada segundo</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Sistema central</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>Cannot be closed: central does not answer.</source>
        <translation>Não se pode encerrar: o sistema central não responde.</translation>
    </message>
    <message>
        <source>{count} not confirmed yet</source>
        <translation>{count} ainda não confirmados</translation>
    </message>
    <message>
        <source>{count} conflicts to decide</source>
        <translation>{count} conflitos por decidir</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} recusados</translation>
    </message>
    <message>
        <source>Cannot be closed yet: central has not been answering for long enough.</source>
        <translation>Ainda não se pode encerrar: o sistema central não responde há tempo suficiente.</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>Ainda em aberto: {what}</translation>
    </message>
    <message>
        <source>{count} patients not compared yet</source>
        <translation>{count} doentes ainda não comparados</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>Não comprovado: {what}</translation>
    </message>
    <message>
        <source>Two stations charted a dose, or a value that was on paper, for nearly the same time while they did not see each other: was it done once, or twice? Ask both nurses.</source>
        <translation>Dois postos registaram uma dose, ou um valor que estava em papel, para quase a mesma hora sem se verem: foi feito uma vez ou duas? Pergunte a ambos os enfermeiros.</translation>
    </message>
    <message>
        <source>Charted at two stations: once or twice?</source>
        <translation>Registado em dois postos: uma vez ou duas?</translation>
    </message>
    <message>
        <source>It was done twice: ours is sent as well and both stay. Of a dose look at the interval and the day&apos;s limit.</source>
        <translation>Foi feito duas vezes: o nosso também é enviado e ficam ambos. De uma dose, veja o intervalo e o limite diário.</translation>
    </message>
    <message>
        <source>It was done once, charted twice: central&apos;s stays; ours is not sent, or is marked entered in error.</source>
        <translation>Foi feito uma vez, registado duas: fica o do sistema central; o nosso não é enviado, ou é marcado como introduzido por erro.</translation>
    </message>
    <message>
        <source>central</source>
        <translation>sistema central</translation>
    </message>
    <message>
        <source>{time} · in {left} · {why} · announced by {by}</source>
        <translation>{time} · em {left} · {why} · anunciada por {by}</translation>
    </message>
    <message>
        <source>planned downtime</source>
        <translation>indisponibilidade planeada</translation>
    </message>
    <message>
        <source>Check printer and paper; look at the readiness in the Emergency Centre (F12).</source>
        <translation>Verifique impressora e papel; veja a prontidão no Centro de contingência (F12).</translation>
    </message>
    <message>
        <source>The copy was refreshed and a ward pack is made: print the ward now (page Paper, A).</source>
        <translation>A cópia foi atualizada e faz-se um pacote do serviço: imprima já o serviço (página Papel, A).</translation>
    </message>
    <message>
        <source>Sign and save what is open. Refreshed once more; the emergency is declared by itself at that time.</source>
        <translation>Assine e guarde o que está aberto. Atualizada mais uma vez; a contingência é declarada por si a essa hora.</translation>
    </message>
    <message>
        <source>Downtime of central planned for {time}</source>
        <translation>Indisponibilidade do sistema central planeada para {time}</translation>
    </message>
    <message>
        <source>Not ready for an outage: {parts}</source>
        <translation>Não preparado para uma falha: {parts}</translation>
    </message>
    <message>
        <source>All parts: Emergency Centre (F12).</source>
        <translation>Todas as partes: Centro de contingência (F12).</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Patients on the ward</source>
        <translation>Doentes no serviço</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultado</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>central last {time}</source>
        <translation>central últ. {time}</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>não está bem</translation>
    </message>
    <message>
        <source>never loaded whole</source>
        <translation>nunca carregado por inteiro</translation>
    </message>
    <message>
        <source>{time} · {age} s old</source>
        <translation>{time} · há {age} s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Copy as of</source>
        <translation>Cópia de</translation>
    </message>
    <message>
        <source>Oldest patient</source>
        <translation>Doente mais antigo</translation>
    </message>
    <message>
        <source>Newest vital sign</source>
        <translation>Sinal vital mais recente</translation>
    </message>
    <message>
        <source>Newest order</source>
        <translation>Prescrição mais recente</translation>
    </message>
    <message>
        <source>Proven equal at</source>
        <translation>Comprovado igual às</translation>
    </message>
    <message>
        <source>Unequal patients</source>
        <translation>Doentes diferentes</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisto</translation>
    </message>
    <message>
        <source>Emergency account {account}: {name}</source>
        <translation>Conta de contingência {account}: {name}</translation>
    </message>
    <message>
        <source>In beside a witness: {name} {staff}, witness {witness}</source>
        <translation>Entrou com testemunha: {name} {staff}, testemunha {witness}</translation>
    </message>
    <message>
        <source>{acts} entries · {count} to review</source>
        <translation>{acts} registos · {count} por rever</translation>
    </message>
    <message>
        <source>equal so far</source>
        <translation>igual até agora</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ainda não comparado</translation>
    </message>
    <message>
        <source>asking central</source>
        <translation>a consultar o sistema central</translation>
    </message>
    <message>
        <source>getting to know central</source>
        <translation>a conhecer o sistema central</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>reading changes</source>
        <translation>a ler alterações</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>a comparar</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à escuta</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>a contar</translation>
    </message>
    <message>
        <source>other wards and traces</source>
        <translation>outros serviços e rastos</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>valores próprios</translation>
    </message>
    <message>
        <source>{done} of {all} patients compared</source>
        <translation>{done} de {all} doentes comparados</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} diferenças</translation>
    </message>
    <message>
        <source>content</source>
        <translation>conteúdo</translation>
    </message>
    <message>
        <source>not compared since</source>
        <translation>não comparado desde</translation>
    </message>
    <message>
        <source>same version, other content</source>
        <translation>mesma versão, outro conteúdo</translation>
    </message>
    <message>
        <source>only at central</source>
        <translation>só no sistema central</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>só aqui</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Em linha</translation>
    </message>
    <message>
        <source>Central answers and the local copy is kept fresh. What you sign leaves at once.</source>
        <translation>O sistema central responde e a cópia local mantém-se recente. O que assina segue de imediato.</translation>
    </message>
    <message>
        <source>Central slow</source>
        <translation>Sistema central lento</translation>
    </message>
    <message>
        <source>Central answers slowly or not every time. What you sign is kept here and follows.</source>
        <translation>O sistema central responde devagar ou nem sempre. O que assina fica guardado aqui e segue depois.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Contingência</translation>
    </message>
    <message>
        <source>This station works alone. What you sign is kept here, encrypted, and sent afterwards.</source>
        <translation>Este posto trabalha sozinho. O que assina fica guardado aqui, cifrado, e é enviado depois.</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>A recuperar</translation>
    </message>
    <message>
        <source>Central answers again. What was entered is being sent, compared and read back.</source>
        <translation>O sistema central responde de novo. O que foi introduzido está a ser enviado, comparado e lido de volta.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Nothing can be entered at this station now. Read, print, or use another station.</source>
        <translation>Agora nada se pode introduzir neste posto. Leia, imprima, ou use outro posto.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>A drill with fictitious patients and its own store. Nothing here is real.</source>
        <translation>Um simulacro com doentes fictícios e repositório próprio. Nada aqui é real.</translation>
    </message>
    <message>
        <source>The station was started.</source>
        <translation>O posto foi iniciado.</translation>
    </message>
    <message>
        <source>The station was restarted in the middle of an emergency.</source>
        <translation>O posto foi reiniciado a meio de uma contingência.</translation>
    </message>
    <message>
        <source>Several answers in a row were slower than the limit.</source>
        <translation>Várias respostas seguidas foram mais lentas do que o limite.</translation>
    </message>
    <message>
        <source>Central answered several times in a row.</source>
        <translation>O sistema central respondeu várias vezes seguidas.</translation>
    </message>
    <message>
        <source>A person declared the emergency.</source>
        <translation>Uma pessoa declarou a contingência.</translation>
    </message>
    <message>
        <source>The person&apos;s declaration was lifted.</source>
        <translation>A declaração da pessoa foi levantada.</translation>
    </message>
    <message>
        <source>The outage ended and nothing had been entered in it.</source>
        <translation>A falha terminou e nada tinha sido introduzido nela.</translation>
    </message>
    <message>
        <source>The store can be written again.</source>
        <translation>O repositório aceita de novo escrita.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>O repositório local está danificado.</translation>
    </message>
    <message>
        <source>The local copy is older than the site allows.</source>
        <translation>A cópia local é mais antiga do que a instituição permite.</translation>
    </message>
    <message>
        <source>Central has not vouched for who sits here for too long.</source>
        <translation>Há demasiado tempo que o sistema central não responde por quem aqui está.</translation>
    </message>
    <message>
        <source>Nobody has declared the emergency yet: this site reads only until then (F12).</source>
        <translation>Ninguém declarou ainda a contingência: até lá esta instituição só lê (F12).</translation>
    </message>
    <message>
        <source>An announced downtime is near: nothing new is entered until it begins.</source>
        <translation>Aproxima-se uma indisponibilidade anunciada: nada de novo se introduz até começar.</translation>
    </message>
    <message>
        <source>Central did not answer in time.</source>
        <translation>O sistema central não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Closed by {name}.</source>
        <translation>Encerrada por {name}.</translation>
    </message>
    <message>
        <source>Central could not be reached ({code}).</source>
        <translation>O sistema central não estava acessível ({code}).</translation>
    </message>
    <message>
        <source>Saved here, waits</source>
        <translation>Guardado aqui, aguarda</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>A ser enviado</translation>
    </message>
    <message>
        <source>Unclear, asking central</source>
        <translation>Incerto, a consultar o sistema central</translation>
    </message>
    <message>
        <source>Accepted, not read back yet</source>
        <translation>Aceite, ainda não lido de volta</translation>
    </message>
    <message>
        <source>Confirmed by central</source>
        <translation>Confirmado pelo sistema central</translation>
    </message>
    <message>
        <source>Conflict, decide</source>
        <translation>Conflito, decida</translation>
    </message>
    <message>
        <source>Decided, done</source>
        <translation>Decidido, feito</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescrição</translation>
    </message>
    <message>
        <source>Oral order</source>
        <translation>Prescrição verbal</translation>
    </message>
    <message>
        <source>Downtime on the record</source>
        <translation>Indisponibilidade no processo</translation>
    </message>
    <message>
        <source>Countersignature</source>
        <translation>Contra-assinatura</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Paragem</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Answer to the pharmacist</source>
        <translation>Resposta ao farmacêutico</translation>
    </message>
    <message>
        <source>Stop confirmed</source>
        <translation>Paragem confirmada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Sinais vitais</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Co-signature</source>
        <translation>Coassinatura</translation>
    </message>
    <message>
        <source>Note not written</source>
        <translation>Nota não escrita</translation>
    </message>
    <message>
        <source>Answer to a finding</source>
        <translation>Resposta a um achado</translation>
    </message>
    <message>
        <source>Result read</source>
        <translation>Resultado lido</translation>
    </message>
    <message>
        <source>Alert to the prescriber</source>
        <translation>Alerta ao prescritor</translation>
    </message>
    <message>
        <source>Critical value: message</source>
        <translation>Valor crítico: mensagem</translation>
    </message>
    <message>
        <source>Critical value: handled</source>
        <translation>Valor crítico: tratado</translation>
    </message>
    <message>
        <source>Critical value by phone</source>
        <translation>Valor crítico por telefone</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Etiqueta adicionada</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Etiqueta retirada</translation>
    </message>
    <message>
        <source>Consult asked for</source>
        <translation>Colaboração pedida</translation>
    </message>
    <message>
        <source>Consult accepted or ended</source>
        <translation>Colaboração aceite ou terminada</translation>
    </message>
    <message>
        <source>Consult record</source>
        <translation>Registo de colaboração</translation>
    </message>
    <message>
        <source>Consult by telephone</source>
        <translation>Colaboração por telefone</translation>
    </message>
    <message>
        <source>Handover given</source>
        <translation>Passagem de turno dada</translation>
    </message>
    <message>
        <source>Handover answered</source>
        <translation>Passagem de turno respondida</translation>
    </message>
    <message>
        <source>Put on a pathway</source>
        <translation>Colocado num percurso</translation>
    </message>
    <message>
        <source>Pathway moved</source>
        <translation>Percurso avançado</translation>
    </message>
    <message>
        <source>Pathway variance</source>
        <translation>Desvio do percurso</translation>
    </message>
    <message>
        <source>Request to the records department</source>
        <translation>Pedido ao arquivo clínico</translation>
    </message>
    <message>
        <source>Team comment, not the record</source>
        <translation>Comentário da equipa, não é do processo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>The stay has ended</source>
        <translation>O internamento terminou</translation>
    </message>
    <message>
        <source>Central has closed this patient&apos;s stay meanwhile.</source>
        <translation>Entretanto o sistema central fechou o internamento deste doente.</translation>
    </message>
    <message>
        <source>The patient has died</source>
        <translation>O doente faleceu</translation>
    </message>
    <message>
        <source>Central has recorded the death of this patient.</source>
        <translation>O sistema central registou a morte deste doente.</translation>
    </message>
    <message>
        <source>The patient was moved</source>
        <translation>O doente foi transferido</translation>
    </message>
    <message>
        <source>Central shows the patient on another ward.</source>
        <translation>O sistema central mostra o doente noutro serviço.</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Prescrito duas vezes</translation>
    </message>
    <message>
        <source>Somebody else ordered the same substance or treatment meanwhile.</source>
        <translation>Entretanto outra pessoa prescreveu a mesma substância ou tratamento.</translation>
    </message>
    <message>
        <source>A safety rule minds now</source>
        <translation>Uma regra de segurança opõe-se agora</translation>
    </message>
    <message>
        <source>New facts at central make a rule object to this order.</source>
        <translation>Factos novos no sistema central levam uma regra a opor-se a esta prescrição.</translation>
    </message>
    <message>
        <source>Both sides changed the same entry</source>
        <translation>Ambos os lados alteraram o mesmo registo</translation>
    </message>
    <message>
        <source>Central changed it after it was last seen here.</source>
        <translation>O sistema central alterou-o depois de visto aqui pela última vez.</translation>
    </message>
    <message>
        <source>Stopped meanwhile</source>
        <translation>Descontinuada entretanto</translation>
    </message>
    <message>
        <source>Central had stopped the order before it was checked here.</source>
        <translation>O sistema central tinha descontinuado a prescrição antes de ser verificada aqui.</translation>
    </message>
    <message>
        <source>The same dose charted twice</source>
        <translation>A mesma dose registada duas vezes</translation>
    </message>
    <message>
        <source>Somebody else charted a dose for the same time. Say which one is real.</source>
        <translation>Outra pessoa registou uma dose para a mesma hora. Diga qual é a real.</translation>
    </message>
    <message>
        <source>Central holds it twice</source>
        <translation>O sistema central tem-no em duplicado</translation>
    </message>
    <message>
        <source>Central kept the same entry several times. The extra ones are to be marked.</source>
        <translation>O sistema central guardou o mesmo registo várias vezes. Os excedentes devem ser marcados.</translation>
    </message>
    <message>
        <source>Central kept something else</source>
        <translation>O sistema central guardou outra coisa</translation>
    </message>
    <message>
        <source>What central says it kept is not what was sent.</source>
        <translation>O que o sistema central diz ter guardado não é o que foi enviado.</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Provavelmente a mesma pessoa</translation>
    </message>
    <message>
        <source>Central knows a person who may be this temporary patient.</source>
        <translation>O sistema central conhece uma pessoa que pode ser este doente temporário.</translation>
    </message>
    <message>
        <source>Gone at central</source>
        <translation>Desaparecido no sistema central</translation>
    </message>
    <message>
        <source>What this rests on is not at central: removed there, or given up before it arrived.</source>
        <translation>Aquilo em que assenta não está no sistema central: foi lá removido, ou abandonado antes de chegar.</translation>
    </message>
    <message>
        <source>Begun meanwhile</source>
        <translation>Iniciada entretanto</translation>
    </message>
    <message>
        <source>A dose was given of the order that was to be taken back. Stop it instead.</source>
        <translation>Foi administrada uma dose da prescrição que se ia anular. Descontinue-a em vez disso.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Manter o nosso</translation>
    </message>
    <message>
        <source>Keep central&apos;s</source>
        <translation>Manter o do sistema central</translation>
    </message>
    <message>
        <source>Neither: withdraw ours</source>
        <translation>Nenhum: retirar o nosso</translation>
    </message>
    <message>
        <source>Ours is the real dose and is sent; the other entry is marked entered in error, never deleted.</source>
        <translation>A nossa é a dose real e é enviada; o outro registo é marcado como introduzido por erro, nunca apagado.</translation>
    </message>
    <message>
        <source>Central&apos;s is the real dose; ours is not sent and stays in the journal.</source>
        <translation>A do sistema central é a dose real; a nossa não é enviada e fica no diário.</translation>
    </message>
    <message>
        <source>What we wanted is carried out on central&apos;s present version; the change made there stays in its history.</source>
        <translation>O que queríamos é executado sobre a versão atual do sistema central; a alteração lá feita fica no histórico.</translation>
    </message>
    <message>
        <source>One entry stays; the extra ones at central are marked entered in error.</source>
        <translation>Fica um registo; os excedentes no sistema central são marcados como introduzidos por erro.</translation>
    </message>
    <message>
        <source>What was said or done is sent by itself, without what it was about.</source>
        <translation>O que se disse ou fez é enviado por si, sem aquilo a que respeitava.</translation>
    </message>
    <message>
        <source>The order is not taken back. If central had taken it back already, it is stopped instead.</source>
        <translation>A prescrição não é anulada. Se o sistema central já a tivesse anulado, é descontinuada em vez disso.</translation>
    </message>
    <message>
        <source>Ours is taken back. If central had taken the order back already, it is stopped instead.</source>
        <translation>A nossa é anulada. Se o sistema central já tivesse anulado a prescrição, é descontinuada em vez disso.</translation>
    </message>
    <message>
        <source>Ours is sent; the order that was added stays in force until somebody stops it.</source>
        <translation>A nossa é enviada; a prescrição acrescentada fica em vigor até alguém a descontinuar.</translation>
    </message>
    <message>
        <source>Ours is sent as an earlier assessment of its own time; the newer one goes on counting.</source>
        <translation>A nossa é enviada como avaliação anterior na sua hora; a mais recente continua a contar.</translation>
    </message>
    <message>
        <source>Ours is sent; the other judgement is marked entered in error, never deleted.</source>
        <translation>A nossa é enviada; o outro juízo é marcado como introduzido por erro, nunca apagado.</translation>
    </message>
    <message>
        <source>Both stay on record at this seat; the seat map shows two people until one of them is moved.</source>
        <translation>Ambos ficam registados neste cadeirão; o mapa de cadeirões mostra duas pessoas até uma ser movida.</translation>
    </message>
    <message>
        <source>It was done, and is sent as it was done, although no check or answer stands behind it.</source>
        <translation>Foi feito, e é enviado como foi feito, embora nenhuma verificação ou resposta o suporte.</translation>
    </message>
    <message>
        <source>Ours is sent although central has changed; central&apos;s version stays in its history.</source>
        <translation>O nosso é enviado embora o sistema central tenha mudado; a versão dele fica no histórico.</translation>
    </message>
    <message>
        <source>Central&apos;s stays as it is; ours is not sent and stays in the journal.</source>
        <translation>O do sistema central fica como está; o nosso não é enviado e fica no diário.</translation>
    </message>
    <message>
        <source>Ours is taken back and noted as withdrawn; central is left as it is. What is to be in force instead is ordered anew.</source>
        <translation>O nosso é anulado e anotado como retirado; o sistema central fica como está. O que deve vigorar em vez disso prescreve-se de novo.</translation>
    </message>
    <message>
        <source>Not possible: a safety rule speaks against it that no reason answers.</source>
        <translation>Não é possível: opõe-se uma regra de segurança a que nenhum motivo responde.</translation>
    </message>
    <message>
        <source>Not possible: doses were given on it here, and they need their order.</source>
        <translation>Não é possível: foram administradas doses com base nela aqui, que precisam da sua prescrição.</translation>
    </message>
    <message>
        <source>Not possible: it would come back without its check, or in force although it was stopped.</source>
        <translation>Não é possível: voltaria sem a sua verificação, ou em vigor apesar de ter sido suspenso.</translation>
    </message>
    <message>
        <source>Not possible for this kind of conflict.</source>
        <translation>Não é possível para este tipo de conflito.</translation>
    </message>
    <message>
        <source>Only {name}, who signed it, may keep it. Give it up and sign it anew yourself.</source>
        <translation>Só {name}, que a assinou, a pode manter. Abandone-a e assine-a de novo em seu nome.</translation>
    </message>
    <message>
        <source>A doctor decides this.</source>
        <translation>Um médico decide isto.</translation>
    </message>
    <message>
        <source>A nurse or the head nurse decides this.</source>
        <translation>Um enfermeiro ou o enfermeiro gestor decide isto.</translation>
    </message>
    <message>
        <source>A doctor or a nurse decides this.</source>
        <translation>Um médico ou um enfermeiro decide isto.</translation>
    </message>
    <message>
        <source>unknown: it told central nothing · listed by central {time}</source>
        <translation>desconhecido: nada disse ao sistema central · listado pelo central {time}</translation>
    </message>
    <message>
        <source>unknown now · at {time} it was: {mode}</source>
        <translation>agora desconhecido · às {time} estava: {mode}</translation>
    </message>
    <message>
        <source>not well: {parts}</source>
        <translation>não está bem: {parts}</translation>
    </message>
    <message>
        <source>it cannot say: {parts}</source>
        <translation>não pode dizer: {parts}</translation>
    </message>
    <message>
        <source>all it can judge is well</source>
        <translation>tudo o que pode avaliar está bem</translation>
    </message>
    <message>
        <source>commands wait there: {n}</source>
        <translation>comandos à espera lá: {n}</translation>
    </message>
    <message>
        <source>told central {time}</source>
        <translation>disse ao central às {time}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Type below what is asked, then 4.</source>
        <translation>Escreva abaixo o que se pergunta, depois 4.</translation>
    </message>
    <message>
        <source>Reconcile, asks pharmacist or senior: {what} · {title}: {asked}</source>
        <translation>Reconciliar, pergunta ao farmacêutico ou sénior: {what} · {title}: {asked}</translation>
    </message>
    <message>
        <source>Type below why central lost it, then A.</source>
        <translation>Escreva abaixo porque o sistema central o perdeu, depois A.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar e decidir</translation>
    </message>
    <message>
        <source>nothing is chosen beforehand; both records are kept</source>
        <translation>nada está escolhido à partida; guardam-se ambos os registos</translation>
    </message>
    <message>
        <source>Reason (needed, stays in the record)</source>
        <translation>Motivo (necessário, fica no processo)</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>Assinar a decisão</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir mais tarde</translation>
    </message>
    <message>
        <source>Refer to pharmacist or senior</source>
        <translation>Encaminhar para farmacêutico ou sénior</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Assumo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>What both sides say is shown here when a conflict is chosen.</source>
        <translation>O que ambos os lados dizem aparece aqui quando se escolhe um conflito.</translation>
    </message>
    <message>
        <source>Send all {count} again that central lost</source>
        <translation>Enviar de novo todos os {count} que o sistema central perdeu</translation>
    </message>
    <message>
        <source>No conflicts. {count} refused entries wait in the upload queue.</source>
        <translation>Sem conflitos. {count} registos recusados aguardam na fila de envio.</translation>
    </message>
    <message>
        <source>No conflicts: nothing waits for a decision.</source>
        <translation>Sem conflitos: nada aguarda decisão.</translation>
    </message>
    <message>
        <source>Something changed while you were looking: read both sides again.</source>
        <translation>Algo mudou enquanto via: leia de novo os dois lados.</translation>
    </message>
    <message>
        <source>as found {time}</source>
        <translation>como encontrado {time}</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>nada consta</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Sistema central</translation>
    </message>
    <message>
        <source>Rules: {names}.</source>
        <translation>Regras: {names}.</translation>
    </message>
</context>
<context>
    <name>DeclareRow</name>
    <message>
        <source>The emergency is declared: {why}. A second person signs.</source>
        <translation>Declara-se a contingência: {why}. Assina uma segunda pessoa.</translation>
    </message>
    <message>
        <source>Why is the emergency declared?</source>
        <translation>Porque se declara a contingência?</translation>
    </message>
    <message>
        <source>planned downtime, network fault, …</source>
        <translation>indisponibilidade planeada, falha de rede, …</translation>
    </message>
    <message>
        <source>Declare emergency</source>
        <translation>Declarar contingência</translation>
    </message>
    <message>
        <source>Propose an emergency</source>
        <translation>Propor uma contingência</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>Declará-la</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>{by} proposes an emergency ({time}): {why}</source>
        <translation>{by} propõe uma contingência ({time}): {why}</translation>
    </message>
</context>
<context>
    <name>EmergencyCentre</name>
    <message>
        <source>try again</source>
        <translation>tentar de novo</translation>
    </message>
    <message>
        <source>export queue</source>
        <translation>exportar fila</translation>
    </message>
    <message>
        <source>reconcile</source>
        <translation>reconciliar</translation>
    </message>
    <message>
        <source>back</source>
        <translation>voltar</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>acima e abaixo</translation>
    </message>
    <message>
        <source>try this again</source>
        <translation>tentar este de novo</translation>
    </message>
    <message>
        <source>withdraw own</source>
        <translation>retirar o próprio</translation>
    </message>
    <message>
        <source>compare now</source>
        <translation>comparar agora</translation>
    </message>
    <message>
        <source>read central&apos;s again</source>
        <translation>ler de novo o do sistema central</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>signed bundle</source>
        <translation>pacote assinado</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>export counts</source>
        <translation>exportar contagens</translation>
    </message>
    <message>
        <source>begin a drill</source>
        <translation>iniciar um simulacro</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>what</source>
        <translation>o quê</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>desde quando</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>por quem</translation>
    </message>
    <message>
        <source>about whom</source>
        <translation>sobre quem</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Assumo</translation>
    </message>
    <message>
        <source>details for IT</source>
        <translation>pormenores para a informática</translation>
    </message>
    <message>
        <source>sign the decision</source>
        <translation>assinar a decisão</translation>
    </message>
</context>
<context>
    <name>EmergencyContent</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>stool</source>
        <translation>fezes</translation>
    </message>
    <message>
        <source>{sign} not measured</source>
        <translation>{sign} não medido</translation>
    </message>
</context>
<context>
    <name>EventReport</name>
    <message>
        <source>The emergency</source>
        <translation>A contingência</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>{name}, with {second}</source>
        <translation>{name}, com {second}</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarada</translation>
    </message>
    <message>
        <source>by nobody; it began by itself</source>
        <translation>por ninguém; começou por si</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} doentes</translation>
    </message>
    <message>
        <source>Entered for</source>
        <translation>Introduzido para</translation>
    </message>
    <message>
        <source>{count} charts</source>
        <translation>{count} processos</translation>
    </message>
    <message>
        <source>Downtime written on</source>
        <translation>Indisponibilidade escrita em</translation>
    </message>
    <message>
        <source>Entered: {count}, of these {open} without an end yet</source>
        <translation>Introduzidos: {count}, dos quais {open} ainda sem desfecho</translation>
    </message>
    <message>
        <source>nothing was entered at this station</source>
        <translation>nada foi introduzido neste posto</translation>
    </message>
    <message>
        <source>Decided by people: {count}, of these {open} open</source>
        <translation>Decididos por pessoas: {count}, dos quais {open} em aberto</translation>
    </message>
    <message>
        <source>there was nothing to decide</source>
        <translation>não havia nada para decidir</translation>
    </message>
    <message>
        <source>open, taken by {name} until {time}</source>
        <translation>em aberto, assumido por {name} até {time}</translation>
    </message>
    <message>
        <source>open, taken by nobody; given by {name}</source>
        <translation>em aberto, por ninguém assumido; deixado por {name}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>the newest {count} events</source>
        <translation>os {count} eventos mais recentes</translation>
    </message>
    <message>
        <source>Nothing has happened at this station yet.</source>
        <translation>Ainda nada aconteceu neste posto.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Pormenores</translation>
    </message>
</context>
<context>
    <name>ModePane</name>
    <message>
        <source>The emergency ends and the marks go. A second person signs with own number and password.</source>
        <translation>A contingência termina e as marcas desaparecem. Uma segunda pessoa assina com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Close the emergency</source>
        <translation>Encerrar a contingência</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Counts here and at central</source>
        <translation>Contagens aqui e no sistema central</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Prontidão</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>Fila de envio</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Freshness of the copy</source>
        <translation>Atualidade da cópia</translation>
    </message>
    <message>
        <source>the last {span}</source>
        <translation>os últimos {span}</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Sistema central</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>not well {count}</source>
        <translation>não estão bem {count}</translation>
    </message>
    <message>
        <source>unknown {count}</source>
        <translation>desconhecidos {count}</translation>
    </message>
    <message>
        <source>well {count}</source>
        <translation>bem {count}</translation>
    </message>
</context>
<context>
    <name>PatientLine</name>
    <message>
        <source>sex, age and number could not be read</source>
        <translation>sexo, idade e número não se conseguiram ler</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Downtime planned for (reason above)</source>
        <translation>Indisponibilidade planeada (motivo acima)</translation>
    </message>
    <message>
        <source>22:00 or 2026-12-01 22:00</source>
        <translation>22:00 ou 2026-12-01 22:00</translation>
    </message>
    <message>
        <source>Announce downtime</source>
        <translation>Anunciar indisponibilidade</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Cancelá-la</translation>
    </message>
    <message>
        <source>Downtime announced: {words}</source>
        <translation>Indisponibilidade anunciada: {words}</translation>
    </message>
    <message>
        <source>This is no time to come: 22:00, or 2026-12-01 22:00.</source>
        <translation>Não é uma hora futura: 22:00, ou 2026-12-01 22:00.</translation>
    </message>
</context>
<context>
    <name>ProvePanel</name>
    <message>
        <source>Decisions are signed with your own password. It serves for a while.</source>
        <translation>As decisões assinam-se com a sua palavra-passe. Vale por algum tempo.</translation>
    </message>
    <message>
        <source>The password was not accepted. Nothing was decided.</source>
        <translation>A palavra-passe não foi aceite. Nada foi decidido.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Porque se retira?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Export the open queue to this file (JSON lines, no names)</source>
        <translation>Exportar a fila aberta para este ficheiro (linhas JSON, sem nomes)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>Fila de envio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tentar todos de novo</translation>
    </message>
    <message>
        <source>Try this again</source>
        <translation>Tentar este de novo</translation>
    </message>
    <message>
        <source>Withdraw own</source>
        <translation>Retirar o próprio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{open} open · {conflicts} conflicts · {refused} refused</source>
        <translation>{open} em aberto · {conflicts} em conflito · {refused} recusados</translation>
    </message>
    <message>
        <source>not uploaded {count}</source>
        <translation>não enviados {count}</translation>
    </message>
    <message>
        <source>Nothing waits here: central has confirmed everything, or a person has decided.</source>
        <translation>Nada espera aqui: o sistema central confirmou tudo, ou uma pessoa decidiu.</translation>
    </message>
    <message>
        <source>Exported {count} commands to {path}</source>
        <translation>Exportados {count} comandos para {path}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Guardado às</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Porque aguarda</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Export every entry to this file (CSV, without names and contents)</source>
        <translation>Exportar cada registo para este ficheiro (CSV, sem nomes nem conteúdos)</translation>
    </message>
    <message>
        <source>Export the signed journal to this file (without names and contents)</source>
        <translation>Exportar o diário assinado para este ficheiro (sem nomes nem conteúdos)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>Relatório do evento</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Signed bundle</source>
        <translation>Pacote assinado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Signed with this PC&apos;s key {key}: give it to whoever gets the file, by another way.</source>
        <translation>Assinado com a chave {key} deste PC: dê-a a quem receber o ficheiro, por outra via.</translation>
    </message>
    <message>
        <source>There was no emergency at this station yet.</source>
        <translation>Ainda não houve contingência neste posto.</translation>
    </message>
    <message>
        <source>When, how many</source>
        <translation>Quando, quantos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details, who</source>
        <translation>Pormenores, quem</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Safety rules</source>
        <translation>Regras de segurança</translation>
    </message>
    <message>
        <source>Export the counts to this file (JSON, nothing of a patient)</source>
        <translation>Exportar as contagens para este ficheiro (JSON, nada de doentes)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export counts</source>
        <translation>Exportar contagens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>counted at this station, per rule and version of the pack</source>
        <translation>contado neste posto, por regra e versão do pacote</translation>
    </message>
    <message>
        <source>Exported {count} rules to {path}</source>
        <translation>Exportadas {count} regras para {path}</translation>
    </message>
    <message>
        <source>No safety rule has spoken at this station yet.</source>
        <translation>Ainda nenhuma regra de segurança falou neste posto.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Ultrapassada</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguida</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Override rate</source>
        <translation>Taxa de ultrapassagem</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
</context>
<context>
    <name>SkinTest</name>
    <message>
        <source>Release after the skin test</source>
        <translation>Libertação após o teste cutâneo</translation>
    </message>
    <message>
        <source>Skin test judged for allergy</source>
        <translation>Teste cutâneo avaliado para alergia</translation>
    </message>
    <message>
        <source>Skin test read</source>
        <translation>Teste cutâneo lido</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>What is kept here</source>
        <translation>O que se guarda aqui</translation>
    </message>
    <message>
        <source>Diary of sync</source>
        <translation>Diário da sincronização</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>since the program was started; rounds that ended alike are one line</source>
        <translation>desde o início do programa; rondas com o mesmo fim numa só linha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Mais lenta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verification of both sides</source>
        <translation>Comprovação dos dois lados</translation>
    </message>
    <message>
        <source>Patient by patient</source>
        <translation>Doente a doente</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar agora</translation>
    </message>
    <message>
        <source>Read central&apos;s again</source>
        <translation>Ler de novo o do sistema central</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Comprovação</translation>
    </message>
    <message>
        <source>{count} confirmed entries are lost at central: reconcile (F4) offers to send them again.</source>
        <translation>{count} registos confirmados perdidos no sistema central: reconciliar (F4) propõe enviá-los de novo.</translation>
    </message>
    <message>
        <source>{count} confirmed entries were deleted at central: reconcile (F4) asks what becomes of them.</source>
        <translation>{count} registos confirmados foram apagados no sistema central: a reconciliação (F4) pergunta o que lhes acontece.</translation>
    </message>
    <message>
        <source>Nothing was compared in this run of the program yet.</source>
        <translation>Ainda nada foi comparado nesta execução do programa.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>Não foi encontrada diferença.</translation>
    </message>
    <message>
        <source>Not everybody was compared yet.</source>
        <translation>Ainda nem todos foram comparados.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Sistema central</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Hash here</source>
        <translation>Hash aqui</translation>
    </message>
    <message>
        <source>Hash at central</source>
        <translation>Hash no sistema central</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
</context>
</TS>
