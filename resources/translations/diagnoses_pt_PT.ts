<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>DiagnosesActs</name>
    <message>
        <source>The list could not be read yet; nothing was saved.</source>
        <translation>A lista ainda não se conseguiu ler; nada foi guardado.</translation>
    </message>
    <message>
        <source>Not saved: both names are needed, a list (tab or word), and details that are understood; no side.</source>
        <translation>Não guardado: são precisos ambos os nomes, uma lista (separador ou palavra), e pormenores que se entendam; sem lado.</translation>
    </message>
    <message>
        <source>This changes nothing about the chosen diagnosis.</source>
        <translation>Isto não altera nada no diagnóstico escolhido.</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Novos achados</translation>
    </message>
    <message>
        <source>Ward round</source>
        <translation>Visita médica</translation>
    </message>
    <message>
        <source>Course of the disease</source>
        <translation>Evolução da doença</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introduzida por erro</translation>
    </message>
    <message>
        <source>{act}: {names}. Why?</source>
        <translation>{act}: {names}. Porquê?</translation>
    </message>
    <message>
        <source>Only an own act that was not sent yet can be taken back.</source>
        <translation>Só se pode anular um ato próprio ainda não enviado.</translation>
    </message>
    <message>
        <source>Take back before it is sent: {name}</source>
        <translation>Anular antes do envio: {name}</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Doente errado</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation>Mudei de ideias</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>DiagnosesPanel</name>
    <message>
        <source>saved here {count}</source>
        <translation>guardadas aqui {count}</translation>
    </message>
    <message>
        <source>Pack {version}: ICD-10; ICD-11 by the WHO table of 2020-01-22</source>
        <translation>Pacote {version}: CID-10; CID-11 pela tabela da OMS de 2020-01-22</translation>
    </message>
    <message>
        <source>not clinically reviewed</source>
        <translation>sem revisão clínica</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>TCM pair</source>
        <translation>Par MTC</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Diagnoses of the patient</source>
        <translation>Diagnósticos do doente</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Press 1 to 9: the rank of the chosen diagnosis.</source>
        <translation>Prima 1 a 9: a ordem do diagnóstico escolhido.</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>change {what}</source>
        <translation>alterar {what}</translation>
    </message>
    <message>
        <source>{what} as at central</source>
        <translation>{what} como no sistema central</translation>
    </message>
    <message>
        <source>From now on it reads: {state}.</source>
        <translation>A partir de agora lê-se: {state}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Este internamento</translation>
    </message>
    <message>
        <source>Earlier stays and visits</source>
        <translation>Internamentos e consultas anteriores</translation>
    </message>
    <message>
        <source>Without a stay</source>
        <translation>Sem internamento</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>main: one of several, decide</source>
        <translation>principal: um de vários, decida</translation>
    </message>
    <message>
        <source>TCM disease</source>
        <translation>Doença MTC</translation>
    </message>
    <message>
        <source>TCM syndrome</source>
        <translation>Síndrome MTC</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>enviado, a ser conferido</translation>
    </message>
    <message>
        <source>signed · saved here</source>
        <translation>assinado · guardado aqui</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>outcome unclear</source>
        <translation>resultado incerto</translation>
    </message>
    <message>
        <source>confirmed by central</source>
        <translation>confirmado pelo sistema central</translation>
    </message>
    <message>
        <source>conflict, see F12</source>
        <translation>conflito, ver F12</translation>
    </message>
    <message>
        <source>refused, see F12</source>
        <translation>recusado, ver F12</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminar</translation>
    </message>
    <message>
        <source>Confirmed list</source>
        <translation>Lista confirmada</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>Suplementar</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Outpatient</source>
        <translation>Consulta externa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>não confirmado</translation>
    </message>
    <message>
        <source>provisional (?)</source>
        <translation>provisório (?)</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>diferencial</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introduzida por erro</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>recorrência</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>recaída</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inativo</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>em remissão</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direito</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos os lados</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisório</translation>
    </message>
    <message>
        <source>Refute</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>De novo ativo</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introduzida por erro</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Not main</source>
        <translation>Não principal</translation>
    </message>
    <message>
        <source>{code} (not checked against WHO)</source>
        <translation>{code} (não conferido com a OMS)</translation>
    </message>
    <message>
        <source>{code} (broader)</source>
        <translation>{code} (mais amplo)</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>diagnósticos</translation>
    </message>
    <message>
        <source>Diagnosis changed</source>
        <translation>Diagnóstico alterado</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>Diagnóstico principal</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>Not understood: {words}.</source>
        <translation>Não se entende: {words}.</translation>
    </message>
    <message>
        <source>Said twice: {words}.</source>
        <translation>Dito duas vezes: {words}.</translation>
    </message>
    <message>
        <source>Which list? Choose one, or a tab (Ctrl 1-5).</source>
        <translation>Que lista? Escolha uma, ou um separador (Ctrl 1-5).</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>ordem {rank}</translation>
    </message>
    <message>
        <source>The table knows this diagnosis in the other sex only. Check the patient.</source>
        <translation>A tabela só conhece este diagnóstico no outro sexo. Verifique o doente.</translation>
    </message>
    <message>
        <source>A paired organ, and no side was said: left, right or both?</source>
        <translation>Um órgão par, e nenhum lado foi dito: esquerdo, direito ou ambos?</translation>
    </message>
    <message>
        <source>In force in this list already: {names}.</source>
        <translation>Já em vigor nesta lista: {names}.</translation>
    </message>
    <message>
        <source>The same number has: {names}. Choose one in the list and press 1 to 9 to renumber it.</source>
        <translation>O mesmo número tem: {names}. Escolha um na lista e prima 1 a 9 para o renumerar.</translation>
    </message>
    <message>
        <source>An infectious disease by its chapter: is a report card due? Which ones are notifiable is not in the pack.</source>
        <translation>Doença infeciosa pelo capítulo: há que notificar? Quais são de notificação obrigatória não está no pacote.</translation>
    </message>
    <message>
        <source>A tumour by its chapter: is a report card due?</source>
        <translation>Tumor pelo capítulo: há que notificar?</translation>
    </message>
    <message>
        <source>Order sets of the pack for it (key G): {sets}.</source>
        <translation>Conjuntos de prescrições do pacote para ele (tecla G): {sets}.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Diagnoses found</source>
        <translation>Diagnósticos encontrados</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Novo diagnóstico</translation>
    </message>
    <message>
        <source>Diagnosis: initials, pinyin, name, ICD-10 or ICD-11; = before words of your own</source>
        <translation>Diagnóstico: iniciais, pinyin, nome, CID-10 ou CID-11; = antes de palavras suas</translation>
    </message>
    <message>
        <source>left / right / both, ? provisional, * main, a rank; then Enter saves</source>
        <translation>esquerdo / direito / ambos, ? provisório, * principal, uma ordem; depois Enter guarda</translation>
    </message>
    <message>
        <source>↓ to the list, Esc closes</source>
        <translation>↓ para a lista, Esc fecha</translation>
    </message>
    <message>
        <source>↵ takes “{words}” as a diagnosis without a code</source>
        <translation>↵ toma “{words}” como diagnóstico sem código</translation>
    </message>
    <message>
        <source>Nothing found. Try initials, pinyin, Chinese, English or a code.</source>
        <translation>Nada encontrado. Tente iniciais, pinyin, chinês, inglês ou um código.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ choose</source>
        <translation>↑↓ move, ↵ escolhe</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>sem código</translation>
    </message>
    <message>
        <source>↵ saves</source>
        <translation>↵ guarda</translation>
    </message>
</context>
<context>
    <name>HintsStrip</name>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Both are needed; they are saved as typed, without a code.</source>
        <translation>São precisos ambos; guardam-se como escritos, sem código.</translation>
    </message>
    <message>
        <source>TCM disease</source>
        <translation>Doença MTC</translation>
    </message>
    <message>
        <source>TCM syndrome</source>
        <translation>Síndrome MTC</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Pormenores</translation>
    </message>
    <message>
        <source>? provisional, * main, a rank, the list</source>
        <translation>? provisório, * principal, uma ordem, a lista</translation>
    </message>
    <message>
        <source>Save the pair</source>
        <translation>Guardar o par</translation>
    </message>
    <message>
        <source>Western diagnosis</source>
        <translation>Diagnóstico ocidental</translation>
    </message>
</context>
</TS>
