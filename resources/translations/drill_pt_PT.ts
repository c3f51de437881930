<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Drill</name>
    <message>
        <source>{mode}: {reason} {time}. The drill was ended at once; nothing of it is in this ward.</source>
        <translation>{mode}: {reason} {time}. O simulacro terminou de imediato; nada dele está neste serviço.</translation>
    </message>
    <message>
        <source>THIS IS NO DRILL: what you see now is the real ward</source>
        <translation>ISTO NÃO É UM SIMULACRO: o que vê agora é o serviço real</translation>
    </message>
    <message>
        <source>Say aloud that the drill is over. Sign in and work in the emergency.</source>
        <translation>Diga em voz alta que o simulacro acabou. Inicie sessão e trabalhe na contingência.</translation>
    </message>
    <message>
        <source>The drill could not begin</source>
        <translation>O simulacro não pôde começar</translation>
    </message>
    <message>
        <source>Its program ended before it was on the screen. The ward goes on as before.</source>
        <translation>O programa terminou antes de aparecer no ecrã. O serviço continua como antes.</translation>
    </message>
    <message>
        <source>Try again; tell IT if it stays (drill.log in the data folder).</source>
        <translation>Tente de novo; avise a informática se persistir (drill.log na pasta de dados).</translation>
    </message>
    <message>
        <source>{score} · {end}. Nothing of it is in this ward.</source>
        <translation>{score} · {end}. Nada dele está neste serviço.</translation>
    </message>
    <message>
        <source>The drill is over: this is the real ward again</source>
        <translation>O simulacro acabou: este é de novo o serviço real</translation>
    </message>
    <message>
        <source>The report is in the Emergency Centre, page Drills.</source>
        <translation>O relatório está no Centro de contingência, página Simulacros.</translation>
    </message>
    <message>
        <source>Declare the emergency</source>
        <translation>Declare a contingência</translation>
    </message>
    <message>
        <source>F12, Emergency Centre: declare it with your name and the reason.</source>
        <translation>F12, Centro de contingência: declare-a com o seu nome e o motivo.</translation>
    </message>
    <message>
        <source>Tell the ward</source>
        <translation>Avise o serviço</translation>
    </message>
    <message>
        <source>Everybody on the ward has heard aloud that the emergency has begun.</source>
        <translation>Todos no serviço ouviram em voz alta que a contingência começou.</translation>
    </message>
    <message>
        <source>Find the last known allergies</source>
        <translation>Encontre as últimas alergias conhecidas</translation>
    </message>
    <message>
        <source>Open the patient named below; write what he is allergic to, every substance.</source>
        <translation>Abra o doente abaixo indicado; escreva a que é alérgico, cada substância.</translation>
    </message>
    <message>
        <source>Take a critical result by telephone</source>
        <translation>Receba um resultado crítico por telefone</translation>
    </message>
    <message>
        <source>The laboratory calls: potassium 6.8 mmol/L. Read back and enter it for any patient.</source>
        <translation>O laboratório telefona: potássio 6.8 mmol/L. Leia de volta e introduza-o para um doente qualquer.</translation>
    </message>
    <message>
        <source>Take an oral order</source>
        <translation>Receba uma prescrição verbal</translation>
    </message>
    <message>
        <source>Nurse, F6: an order that the doctor says aloud; read it back, save it.</source>
        <translation>Enfermeiro, F6: uma prescrição que o médico diz em voz alta; leia-a de volta, guarde-a.</translation>
    </message>
    <message>
        <source>Admit somebody whom nobody knows</source>
        <translation>Admita alguém que ninguém conhece</translation>
    </message>
    <message>
        <source>Register a temporary patient with number and alias.</source>
        <translation>Registe um doente temporário com número e nome de chamada.</translation>
    </message>
    <message>
        <source>Give a dose at the bed with the scanner</source>
        <translation>Administre uma dose à cabeceira com o leitor</translation>
    </message>
    <message>
        <source>Nurse, Ctrl+B: wristband and label are scanned, the dose is signed.</source>
        <translation>Enfermeiro, Ctrl+B: pulseira e etiqueta são lidas, a dose é assinada.</translation>
    </message>
    <message>
        <source>Print the MAR</source>
        <translation>Imprima o registo de administração</translation>
    </message>
    <message>
        <source>The administration sheet of a patient comes out, on paper or as a file.</source>
        <translation>A folha de administração de um doente sai, em papel ou em ficheiro.</translation>
    </message>
    <message>
        <source>Begin the recovery</source>
        <translation>Comece a recuperação</translation>
    </message>
    <message>
        <source>Central answers again: lift what was declared in the Emergency Centre.</source>
        <translation>O sistema central responde de novo: levante o que foi declarado no Centro de contingência.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Decida um conflito</translation>
    </message>
    <message>
        <source>Somebody elsewhere wrote down the same dose. Compare both, decide, sign.</source>
        <translation>Alguém noutro lado registou a mesma dose. Compare ambas, decida, assine.</translation>
    </message>
    <message>
        <source>Close it by two</source>
        <translation>Encerre a dois</translation>
    </message>
    <message>
        <source>Nothing is open any more: close the emergency with a second person.</source>
        <translation>Nada está já em aberto: encerre a contingência com uma segunda pessoa.</translation>
    </message>
    <message>
        <source>played to its end</source>
        <translation>levado até ao fim</translation>
    </message>
    <message>
        <source>ended before its end</source>
        <translation>terminado antes do fim</translation>
    </message>
    <message>
        <source>broken off by a real emergency</source>
        <translation>interrompido por uma contingência real</translation>
    </message>
    <message>
        <source>the program of the drill was lost</source>
        <translation>perdeu-se o programa do simulacro</translation>
    </message>
    <message>
        <source>wrong answers before: {count}</source>
        <translation>respostas erradas antes: {count}</translation>
    </message>
    <message>
        <source>seen by a person, not by the program</source>
        <translation>visto por uma pessoa, não pelo programa</translation>
    </message>
    <message>
        <source>a dose was given, but not scanned</source>
        <translation>uma dose foi administrada, mas não lida</translation>
    </message>
    <message>
        <source>scanner played by the drill: {count} times</source>
        <translation>leitor simulado pelo simulacro: {count} vezes</translation>
    </message>
    <message>
        <source>could not come up: no planned dose was given before</source>
        <translation>não pôde surgir: antes não foi administrada nenhuma dose planeada</translation>
    </message>
    <message>
        <source>MISSED</source>
        <translation>FALHADO</translation>
    </message>
    <message>
        <source>Missed: {steps}</source>
        <translation>Falhados: {steps}</translation>
    </message>
    <message>
        <source>Longest after the cut: {step}, {time}</source>
        <translation>Mais demorado após o corte: {step}, {time}</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>{done} de {all} passos</translation>
    </message>
    <message>
        <source>practised alone</source>
        <translation>praticado a sós</translation>
    </message>
    <message>
        <source>with the ward</source>
        <translation>com o serviço</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>The drill</source>
        <translation>O simulacro</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>A melhorar</translation>
    </message>
    <message>
        <source>No step was missed.</source>
        <translation>Nenhum passo falhou.</translation>
    </message>
    <message>
        <source>Written by who led it</source>
        <translation>Escrito por quem conduziu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Conduzido por</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Participaram</translation>
    </message>
    <message>
        <source>{count} entries, all in the drill&apos;s own store</source>
        <translation>{count} registos, todos no repositório do próprio simulacro</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>Drill script</source>
        <translation>Guião do simulacro</translation>
    </message>
    <message>
        <source>Cut the played central</source>
        <translation>Cortar o sistema central simulado</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>Todos foram avisados</translation>
    </message>
    <message>
        <source>Central answers again</source>
        <translation>O sistema central responde de novo</translation>
    </message>
    <message>
        <source>End the drill, back to the real ward</source>
        <translation>Terminar o simulacro, voltar ao serviço real</translation>
    </message>
    <message>
        <source>Played accounts (staff number, password; nobody&apos;s own): {accounts}</source>
        <translation>Contas simuladas (número, palavra-passe; de ninguém): {accounts}</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guião</translation>
    </message>
    <message>
        <source>Everybody ready? Sign in with a played account. Then cut the played central: the clock runs from there.</source>
        <translation>Todos prontos? Inicie sessão com uma conta simulada. Depois corte o sistema central simulado: o relógio conta daí.</translation>
    </message>
    <message>
        <source>The played hospital is being read; a moment.</source>
        <translation>O hospital simulado está a ser lido; um momento.</translation>
    </message>
    <message>
        <source>Central is away for {time}.</source>
        <translation>O sistema central está ausente há {time}.</translation>
    </message>
    <message>
        <source>All is done that can be: let central answer again.</source>
        <translation>Está feito tudo o que se pode: deixe o sistema central responder de novo.</translation>
    </message>
    <message>
        <source>Central answers again. Recover, decide, close. Then end the drill.</source>
        <translation>O sistema central responde de novo. Recupere, decida, encerre. Depois termine o simulacro.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>said by a person: </source>
        <translation>dito por uma pessoa: </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que se faz</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>DrillReportWindow</name>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Report of the drill</source>
        <translation>Relatório do simulacro</translation>
    </message>
    <message>
        <source>What shall be better next time, in the words of who led it</source>
        <translation>O que deve correr melhor da próxima vez, por palavras de quem conduziu</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Guardar as palavras</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Done after, by whom</source>
        <translation>Feito depois, por quem</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
</context>
<context>
    <name>DrillStart</name>
    <message>
        <source>Write who leads the drill.</source>
        <translation>Escreva quem conduz o simulacro.</translation>
    </message>
    <message>
        <source>The drill is being prepared: its own hospital, its own store. A moment.</source>
        <translation>O simulacro está a ser preparado: o seu hospital, o seu repositório. Um momento.</translation>
    </message>
    <message>
        <source>Emergency drill</source>
        <translation>Simulacro de contingência</translation>
    </message>
    <message>
        <source>With the ward</source>
        <translation>Com o serviço</translation>
    </message>
    <message>
        <source>Practise alone</source>
        <translation>Praticar a sós</translation>
    </message>
    <message>
        <source>Who leads the drill</source>
        <translation>Quem conduz o simulacro</translation>
    </message>
    <message>
        <source>Who takes part, with commas between the names</source>
        <translation>Quem participa, nomes separados por vírgulas</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>Iniciar o simulacro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A played ward with fictitious patients, teal on every window, every page void. The windows of this PC are locked meanwhile; a real emergency ends the drill at once.</source>
        <translation>Um serviço simulado com doentes fictícios, verde-azulado em cada janela, cada página anulada. As janelas deste PC ficam entretanto bloqueadas; uma contingência real termina logo o simulacro.</translation>
    </message>
    <message>
        <source>Eleven steps from the declaration to the closing by two; doctor, nurse and head nurse at this PC.</source>
        <translation>Onze passos da declaração ao encerramento a dois; médico, enfermeiro e enfermeiro gestor neste PC.</translation>
    </message>
    <message>
        <source>Seven steps that one person can do. It does not count as the ward&apos;s drill.</source>
        <translation>Sete passos que uma pessoa pode fazer. Não conta como simulacro do serviço.</translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Begin a drill</source>
        <translation>Iniciar um simulacro</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>No drill was held at this PC yet. Begin one: nobody from IT is needed.</source>
        <translation>Ainda não houve simulacro neste PC. Inicie um: não é preciso ninguém da informática.</translation>
    </message>
    <message>
        <source>the site wants one every {days} days</source>
        <translation>a instituição quer um a cada {days} dias</translation>
    </message>
    <message>
        <source>the next is due by {day}</source>
        <translation>o próximo está previsto até {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Conduzido por</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Participaram</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>PlayedScanner</name>
    <message>
        <source>Badge</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Pulseira</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>No dose is due just now: take any that you find on the due list.</source>
        <translation>Nenhuma dose está agora prevista: use qualquer uma da lista de doses previstas.</translation>
    </message>
    <message>
        <source>A dose that can be given: {bed} {name}, {drug}, {time}. Without a scanner, play it (Ctrl+B first):</source>
        <translation>Uma dose que se pode administrar: {bed} {name}, {drug}, {time}. Sem leitor, simule (antes Ctrl+B):</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>{bed} {name}: allergic to what? Every substance</source>
        <translation>{bed} {name}: alérgico a quê? Cada substância</translation>
    </message>
    <message>
        <source>not right yet ({count})</source>
        <translation>ainda não está certo ({count})</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
</TS>
