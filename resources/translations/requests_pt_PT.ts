<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AllergyActs</name>
    <message>
        <source>No positive skin test of this patient waits to be judged.</source>
        <translation>Nenhum teste cutâneo positivo deste doente aguarda avaliação.</translation>
    </message>
    <message>
        <source>Is it an allergy to {substance}?</source>
        <translation>É uma alergia a {substance}?</translation>
    </message>
    <message>
        <source>{test}. Either way the drug stays stopped by its positive test.</source>
        <translation>{test}. De qualquer modo o medicamento fica descontinuado pelo teste positivo.</translation>
    </message>
    <message>
        <source>It was judged meanwhile; nothing was kept.</source>
        <translation>Foi avaliado entretanto; nada foi guardado.</translation>
    </message>
</context>
<context>
    <name>AllergyPanel</name>
    <message>
        <source>Allergy: record it</source>
        <translation>Alergia: registar</translation>
    </message>
    <message>
        <source>No allergy: decline</source>
        <translation>Não é alergia: recusar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>Porque não é</translation>
    </message>
    <message>
        <source>e.g. wrong reagent, to be repeated</source>
        <translation>p. ex. reagente errado, a repetir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Record the allergy</source>
        <translation>Registar a alergia</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Say the decision; to decline, say why.</source>
        <translation>Diga a decisão; para recusar, diga porquê.</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Course of the order</source>
        <translation>Percurso da prescrição</translation>
    </message>
    <message>
        <source>As far as this station knows it: what was done elsewhere may be missing.</source>
        <translation>Tanto quanto este posto sabe: o que foi feito noutro lado pode faltar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>The checks could not be made.</source>
        <translation>As verificações não se puderam fazer.</translation>
    </message>
    <message>
        <source>Not checked: {what}</source>
        <translation>Não verificado: {what}</translation>
    </message>
    <message>
        <source>The knowledge pack has no request forms.</source>
        <translation>O pacote de conhecimento não tem formulários de pedido.</translation>
    </message>
    <message>
        <source>Pick at least one item: what is asked for?</source>
        <translation>Escolha pelo menos um item: o que se pede?</translation>
    </message>
    <message>
        <source>Request form for {name}</source>
        <translation>Formulário de pedido para {name}</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Laboratory</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Anatomia patológica</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirurgia</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Enfermagem</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>Sangue</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Item: initials, name or code; Enter picks it; = before words of your own</source>
        <translation>Item: iniciais, nome ou código; Enter escolhe; = antes de palavras suas</translation>
    </message>
    <message>
        <source>What can be requested</source>
        <translation>O que se pode pedir</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicação</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Clinical summary</source>
        <translation>Resumo clínico</translation>
    </message>
    <message>
        <source>unknown, to be asked</source>
        <translation>desconhecido, a perguntar</translation>
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
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de imediato</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Summary taken from the diagnoses: {names}</source>
        <translation>Resumo tirado dos diagnósticos: {names}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>empty: unknown, to be asked</source>
        <translation>vazio: desconhecido, a perguntar</translation>
    </message>
</context>
<context>
    <name>HerbActs</name>
    <message>
        <source>The knowledge pack has no herbs.</source>
        <translation>O pacote de conhecimento não tem plantas.</translation>
    </message>
    <message>
        <source>A prescription needs its herbs and the number of doses.</source>
        <translation>Uma receita precisa das plantas e do número de doses.</translation>
    </message>
    <message>
        <source>Chinese herbal prescription for {name}</source>
        <translation>Receita de plantas medicinais chinesas para {name}</translation>
    </message>
</context>
<context>
    <name>HerbPanel</name>
    <message>
        <source>Herb</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Herb: initials or name, grams, role (j c z s), footnote, e.g. huangqi 30 j</source>
        <translation>Planta: iniciais ou nome, gramas, papel (j c z s), nota, p. ex. huangqi 30 j</translation>
    </message>
    <message>
        <source>Herbs found</source>
        <translation>Plantas encontradas</translation>
    </message>
    <message>
        <source>Herbs of the prescription</source>
        <translation>Plantas da receita</translation>
    </message>
    <message>
        <source>Doses (one a day)</source>
        <translation>Doses (uma por dia)</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>quantas</translation>
    </message>
    <message>
        <source>Decoction</source>
        <translation>Decocção</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>by the hospital</source>
        <translation>pelo hospital</translation>
    </message>
    <message>
        <source>by the patient</source>
        <translation>pelo doente</translation>
    </message>
    <message>
        <source>Decocted</source>
        <translation>Decocção</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Remove herb</source>
        <translation>Remover planta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gramas</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>tóxica</translation>
    </message>
    <message>
        <source>{count} herbs, {grams} g in one dose</source>
        <translation>{count} plantas, {grams} g por dose</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>dose desconhecida</translation>
    </message>
    <message>
        <source>{name}: how many grams? Type them after the name.</source>
        <translation>{name}: quantos gramas? Escreva-os a seguir ao nome.</translation>
    </message>
</context>
<context>
    <name>LookActs</name>
    <message>
        <source>This order waits for no 72 h review.</source>
        <translation>Esta prescrição não aguarda revisão às 72 h.</translation>
    </message>
    <message>
        <source>72 h review: {name}, due {time}</source>
        <translation>Revisão às 72 h: {name}, prevista {time}</translation>
    </message>
    <message>
        <source>There is no request form to this order.</source>
        <translation>Não há formulário de pedido desta prescrição.</translation>
    </message>
    <message>
        <source>Say the decision and its reason.</source>
        <translation>Diga a decisão e o motivo.</translation>
    </message>
    <message>
        <source>Until when? A time that lies ahead.</source>
        <translation>Até quando? Uma hora futura.</translation>
    </message>
    <message>
        <source>It was reviewed meanwhile; nothing was kept.</source>
        <translation>Foi revisto entretanto; nada foi guardado.</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalidade</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>indicação</translation>
    </message>
    <message>
        <source>site</source>
        <translation>local</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>cultura</translation>
    </message>
    <message>
        <source>susceptibility</source>
        <translation>suscetibilidade</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>parecer de perito</translation>
    </message>
    <message>
        <source>before the operation</source>
        <translation>antes da cirurgia</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>chest film</source>
        <translation>radiografia do tórax</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamento</translation>
    </message>
    <message>
        <source>prophylaxis</source>
        <translation>profilaxia</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>nenhum antes</translation>
    </message>
    <message>
        <source>up to 72 h</source>
        <translation>até 72 h</translation>
    </message>
    <message>
        <source>more than 72 h</source>
        <translation>mais de 72 h</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Continue until</source>
        <translation>Continuar até</translation>
    </message>
    <message>
        <source>Narrow to another drug</source>
        <translation>Estreitar para outro medicamento</translation>
    </message>
    <message>
        <source>From the vein to the mouth</source>
        <translation>Da veia para a boca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Descontinuar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>16:00, or 11-21 08:00</source>
        <translation>16:00, ou 11-21 08:00</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>course, culture, inflammation values</source>
        <translation>evolução, cultura, parâmetros inflamatórios</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reviewed; stop at that time</source>
        <translation>Revisto; parar a essa hora</translation>
    </message>
    <message>
        <source>Reviewed; change the order</source>
        <translation>Revisto; alterar a prescrição</translation>
    </message>
    <message>
        <source>Reviewed; stop the order</source>
        <translation>Revisto; descontinuar a prescrição</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisto</translation>
    </message>
</context>
<context>
    <name>OrderCourse</name>
    <message>
        <source>Choose a signed order first.</source>
        <translation>Escolha primeiro uma prescrição assinada.</translation>
    </message>
    <message>
        <source>Course: {name}</source>
        <translation>Percurso: {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que se disse</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sem hora</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>prescrito</translation>
    </message>
    <message>
        <source>oral order signed</source>
        <translation>prescrição verbal assinada</translation>
    </message>
    <message>
        <source>accepted by pharmacist</source>
        <translation>aceite pelo farmacêutico</translation>
    </message>
    <message>
        <source>rejected by pharmacist</source>
        <translation>recusada pelo farmacêutico</translation>
    </message>
    <message>
        <source>verified by nurse</source>
        <translation>verificada pelo enfermeiro</translation>
    </message>
    <message>
        <source>nurse asked</source>
        <translation>enfermeiro perguntou</translation>
    </message>
    <message>
        <source>doctor answered</source>
        <translation>médico respondeu</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>marcação</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: feito</translation>
    </message>
    <message>
        <source>{step}: not done</source>
        <translation>{step}: não feito</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administrada</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não administrada</translation>
    </message>
    <message>
        <source>begun, runs</source>
        <translation>iniciada, a correr</translation>
    </message>
    <message>
        <source>ended, ran in</source>
        <translation>terminada, correu</translation>
    </message>
    <message>
        <source>unclear whether given</source>
        <translation>incerto se administrada</translation>
    </message>
    <message>
        <source>specimen collected</source>
        <translation>amostra colhida</translation>
    </message>
    <message>
        <source>specimen could not be used</source>
        <translation>a amostra não se pôde usar</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>executada</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>relatado</translation>
    </message>
    <message>
        <source>stopped or taken back</source>
        <translation>descontinuada ou anulada</translation>
    </message>
    <message>
        <source>end confirmed by nurse</source>
        <translation>fim confirmado pelo enfermeiro</translation>
    </message>
</context>
<context>
    <name>PharmActs</name>
    <message>
        <source>No pharmacist&apos;s rejection waits at this order.</source>
        <translation>Nenhuma recusa do farmacêutico aguarda nesta prescrição.</translation>
    </message>
    <message>
        <source>The pharmacist rejected: {name}</source>
        <translation>O farmacêutico recusou: {name}</translation>
    </message>
    <message>
        <source>Say what becomes of the order.</source>
        <translation>Diga o que acontece à prescrição.</translation>
    </message>
    <message>
        <source>Say why it is kept: the pharmacist reads it.</source>
        <translation>Diga porque se mantém: o farmacêutico lê.</translation>
    </message>
    <message>
        <source>The pharmacist&apos;s word changed meanwhile; nothing was kept. Read it anew.</source>
        <translation>A palavra do farmacêutico mudou entretanto; nada foi guardado. Leia de novo.</translation>
    </message>
</context>
<context>
    <name>PharmPanel</name>
    <message>
        <source>Change the order</source>
        <translation>Alterar a prescrição</translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation>Descontinuar a prescrição</translation>
    </message>
    <message>
        <source>Keep the order as it is</source>
        <translation>Manter a prescrição como está</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Porque se mantém</translation>
    </message>
    <message>
        <source>the pharmacist and the nurse read this</source>
        <translation>o farmacêutico e o enfermeiro leem isto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>To the entry line, in its place</source>
        <translation>Para a linha de entrada, no seu lugar</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Descontinuar</translation>
    </message>
    <message>
        <source>Keep it, answer the pharmacist</source>
        <translation>Manter, responder ao farmacêutico</translation>
    </message>
</context>
<context>
    <name>QueryActs</name>
    <message>
        <source>{who} asks about {name}</source>
        <translation>{who} pergunta sobre {name}</translation>
    </message>
    <message>
        <source>The question is not here any more; nothing was sent.</source>
        <translation>A pergunta já não está aqui; nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>QueryAnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>the nurse reads this; change or stop the order by its own act</source>
        <translation>o enfermeiro lê isto; altere ou descontinue a prescrição por ato próprio</translation>
    </message>
    <message>
        <source>Send to the nurse</source>
        <translation>Enviar ao enfermeiro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Write the answer: the nurse cannot verify the order without it.</source>
        <translation>Escreva a resposta: sem ela o enfermeiro não pode verificar a prescrição.</translation>
    </message>
</context>
<context>
    <name>RequestSafety</name>
    <message>
        <source>creatinine clearance {value} {unit} ({time}), limit {limit} {unit}</source>
        <translation>depuração da creatinina {value} {unit} ({time}), limite {limit} {unit}</translation>
    </message>
    <message>
        <source>not known yet, the department asks</source>
        <translation>ainda não se sabe, o departamento pergunta</translation>
    </message>
    <message>
        <source>{rule}: not together with {other} ({text})</source>
        <translation>{rule}: não junto com {other} ({text})</translation>
    </message>
    <message>
        <source>{ordered} g, usual {low} to {high} g: correct it or give the reason</source>
        <translation>{ordered} g, habitual {low} a {high} g: corrija ou dê o motivo</translation>
    </message>
    <message>
        <source>toxic: mind dose and decoction</source>
        <translation>tóxica: atenção à dose e à decocção</translation>
    </message>
    <message>
        <source>the footnote {note} is missing</source>
        <translation>falta a nota {note}</translation>
    </message>
    <message>
        <source>the patient has an allergy recorded under this name</source>
        <translation>o doente tem uma alergia registada com este nome</translation>
    </message>
    <message>
        <source>the patient is pregnant: use with caution</source>
        <translation>a doente está grávida: usar com precaução</translation>
    </message>
    <message>
        <source>the patient is pregnant: contraindicated, choose another herb or give the reason</source>
        <translation>a doente está grávida: contraindicado, escolha outra planta ou dê o motivo</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>request</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>herbs</source>
        <translation>plantas</translation>
    </message>
    <message>
        <source>print forms</source>
        <translation>imprimir formulários</translation>
    </message>
    <message>
        <source>booked {time} {place}</source>
        <translation>marcado {time} {place}</translation>
    </message>
    <message>
        <source>decoction: {words}</source>
        <translation>decocção: {words}</translation>
    </message>
    <message>
        <source>by courier to: {address}</source>
        <translation>por estafeta para: {address}</translation>
    </message>
    <message>
        <source>stop not confirmed by a nurse</source>
        <translation>paragem não confirmada por um enfermeiro</translation>
    </message>
    <message>
        <source>insurance: {words}</source>
        <translation>seguro: {words}</translation>
    </message>
    <message>
        <source>{done} sessions done</source>
        <translation>{done} sessões feitas</translation>
    </message>
    <message>
        <source>session {done} of {asked}</source>
        <translation>sessão {done} de {asked}</translation>
    </message>
    <message>
        <source>72 h review due</source>
        <translation>revisão às 72 h prevista</translation>
    </message>
    <message>
        <source>amount per mL not known</source>
        <translation>quantidade por mL desconhecida</translation>
    </message>
    <message>
        <source>{value} {unit} per mL of fluid</source>
        <translation>{value} {unit} por mL de soluto</translation>
    </message>
    <message>
        <source>{value} {unit} per mL</source>
        <translation>{value} {unit} por mL</translation>
    </message>
</context>
<context>
    <name>SetActs</name>
    <message>
        <source>Order sets</source>
        <translation>Conjuntos de prescrições</translation>
    </message>
    <message>
        <source>The lines could not be checked; they are checked again as drafts.</source>
        <translation>As linhas não se puderam verificar; são verificadas de novo como rascunhos.</translation>
    </message>
    <message>
        <source>Not a whole line of this item: dose, frequency and route.</source>
        <translation>Não é uma linha completa deste item: dose, frequência e via.</translation>
    </message>
    <message>
        <source>{count} drafts inserted · {left} lines of the set left out</source>
        <translation>{count} rascunhos inseridos · {left} linhas do conjunto de fora</translation>
    </message>
    <message>
        <source>Not saved: a set needs a name, and there may be twenty of them.</source>
        <translation>Não guardado: um conjunto precisa de nome, e pode haver vinte.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Take over {count}</source>
        <translation>Adotar {count}</translation>
    </message>
    <message>
        <source>Space ticks, Enter changes a line, Alt Enter takes the ticked ones over.</source>
        <translation>Espaço assinala, Enter altera uma linha, Alt Enter adota as assinaladas.</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>Conjunto de prescrições</translation>
    </message>
    <message>
        <source>Order set: name, initials or code</source>
        <translation>Conjunto de prescrições: nome, iniciais ou código</translation>
    </message>
    <message>
        <source>Order sets</source>
        <translation>Conjuntos de prescrições</translation>
    </message>
    <message>
        <source>Line of the set</source>
        <translation>Linha do conjunto</translation>
    </message>
    <message>
        <source>item, dose, frequency, route; Enter takes it</source>
        <translation>item, dose, frequência, via; Enter adota</translation>
    </message>
    <message>
        <source>Save the drafts of this patient as a set</source>
        <translation>Guardar os rascunhos deste doente como conjunto</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>o nome</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <source>For the ward</source>
        <translation>Para o serviço</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Dose, route, frequency</source>
        <translation>Dose, via, frequência</translation>
    </message>
    <message>
        <source>for a diagnosis</source>
        <translation>para um diagnóstico</translation>
    </message>
    <message>
        <source>knowledge pack</source>
        <translation>pacote de conhecimento</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meu</translation>
    </message>
    <message>
        <source>ward, this PC</source>
        <translation>serviço, este PC</translation>
    </message>
    <message>
        <source>{origin}, in place of the pack&apos;s</source>
        <translation>{origin}, em vez do do pacote</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>dose, route or frequency is yours to say: Enter</source>
        <translation>dose, via ou frequência cabe-lhe dizer: Enter</translation>
    </message>
    <message>
        <source>not in the catalogue, cannot be ordered here</source>
        <translation>não está no catálogo, não se pode prescrever aqui</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>lembrete</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
</context>
</TS>
