<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pledgebook</source>
        <translation>О программе Pledgebook</translation>
    </message>
    <message>
        <source>Track promises: the exact words, what became of them, and a report that can be checked.</source>
        <translation>Следить за обещаниями: точные слова, что с ними стало, и отчёт, который можно проверить.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Хранилище: %1</translation>
    </message>
    <message>
        <source>Works without network or account; nothing is ever sent anywhere.</source>
        <translation>Работает без сети и учётной записи; ничего никуда не отправляется.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>BurnUp</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Target: %1 %2</source>
        <translation>Цель: %1 %2</translation>
    </message>
    <message>
        <source>even pace from %1 to %2</source>
        <translation>ровный темп с %1 по %2</translation>
    </message>
    <message>
        <source>Reached against the even pace</source>
        <translation>Достигнутое против ровного темпа</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>ровный темп</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>ничего не записано</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Слить…</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Пересмотреть</translation>
    </message>
    <message>
        <source>Open commitment</source>
        <translation>Открыть обязательство</translation>
    </message>
    <message>
        <source>Make several candidates of this one (S)</source>
        <translation>Сделать из этого кандидата несколько (S)</translation>
    </message>
    <message>
        <source>Make one of the chosen candidates, or another wording of a commitment (M)</source>
        <translation>Сделать из выбранных кандидатов один или другую формулировку обязательства (M)</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Отклонено: %1</translation>
    </message>
    <message>
        <source>Accepted as C-%1</source>
        <translation>Принято как C-%1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Binds by</source>
        <translation>Чем связано</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К сроку</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>уверенность %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Of this rule, %1 of %2 were accepted here.</source>
        <translation>По этому правилу здесь принято %1 из %2.</translation>
    </message>
    <message>
        <source>Reads like %1: %2</source>
        <translation>Похоже на %1: %2</translation>
    </message>
    <message>
        <source>Take as another wording of %1</source>
        <translation>Взять как другую формулировку %1</translation>
    </message>
    <message>
        <source>Said again in %1: %2</source>
        <translation>Сказано снова в %1: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>What each column becomes</source>
        <translation>Чем становится каждый столбец</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 становится</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Группировать по</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Свернуть все группы</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Развернуть все группы</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>Сохранить как &amp;вид…</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment on %1</source>
        <translation>Комментарий к %1</translation>
    </message>
    <message>
        <source>What colleagues should know or check; it judges nothing</source>
        <translation>Что коллегам знать или проверить; ничего не оценивает</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Ответ: %1</translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>What is promised, in a few words</source>
        <translation>Что обещано, в нескольких словах</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>The promise in full, in the source&apos;s words</source>
        <translation>Обещание целиком, словами источника</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Твёрдость</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Words of your own, separated by commas</source>
        <translation>Ваши слова через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>&amp;Kind and strength</source>
        <translation>&amp;Вид и твёрдость</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Формулировка</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Кем</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Для кого</translation>
    </message>
    <message>
        <source>How &amp;much</source>
        <translation>&amp;Сколько</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>С&amp;рок</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Edit and accept</source>
        <translation>Изменить и принять</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>Добавить обязательство</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>A commitment needs a title: a few words that say what is promised.</source>
        <translation>Обязательству нужен заголовок: несколько слов о том, что обещано.</translation>
    </message>
</context>
<context>
    <name>CommitmentsView</name>
    <message>
        <source>Search: words, party:China, due&lt;2027, status:open …</source>
        <translation>Поиск: слова, party:China, due&lt;2027, status:open …</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Искать обязательства</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Что можно искать</translation>
    </message>
    <message>
        <source>Filters with counts</source>
        <translation>Фильтры с числами</translation>
    </message>
    <message>
        <source>Columns and groups</source>
        <translation>Столбцы и группы</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln commitment(s)</source>
        <translation>
            <numerusform>Изменяется %Ln обязательство</numerusform>
            <numerusform>Изменяются %Ln обязательства</numerusform>
            <numerusform>Изменяются %Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>выбрано %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln обязательство</numerusform>
            <numerusform>%Ln обязательства</numerusform>
            <numerusform>%Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment answers all of this search. Take a term away, or look at the filters.</source>
        <translation>Ни одно обязательство не отвечает всему запросу. Уберите слово или посмотрите фильтры.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Обязательств пока нет</translation>
    </message>
    <message>
        <source>Import a communiqué, a press release or a plan, and review what is promised in it.</source>
        <translation>Импортируйте коммюнике, пресс-релиз или план и просмотрите, что в нём обещано.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Импортировать документы…</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наше</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
</context>
<context>
    <name>CycleDialog</name>
    <message>
        <source>New cycle</source>
        <translation>Новый цикл</translation>
    </message>
    <message>
        <source>Rio 2024 final</source>
        <translation>Рио 2024, итоговый</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Make cycle</source>
        <translation>Создать цикл</translation>
    </message>
    <message>
        <source>A cycle is a window in which compliance is scored; interim and final are two.</source>
        <translation>Цикл — это период, за который оценивают выполнение; промежуточный и итоговый — два цикла.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+Вниз)</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it as 2025-06-17.</source>
        <translation>%1: «%2» — не дата. Напишите как 2025-06-17.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>DeadlineBar</name>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>Search: words, party:China, kind:event …</source>
        <translation>Поиск: слова, party:China, kind:event …</translation>
    </message>
    <message>
        <source>Search deadlines</source>
        <translation>Искать сроки</translation>
    </message>
    <message>
        <source>How many days ahead count as soon</source>
        <translation>За сколько дней срок считается близким</translation>
    </message>
    <message numerus="yes">
        <source>soon: %Ln day(s)</source>
        <translation>
            <numerusform>скоро: %Ln день</numerusform>
            <numerusform>скоро: %Ln дня</numerusform>
            <numerusform>скоро: %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation>Срок в выбранный день</translation>
    </message>
    <message>
        <source>Deadlines – Agenda</source>
        <translation>Сроки — список</translation>
    </message>
    <message>
        <source>Deadlines – Timeline</source>
        <translation>Сроки — шкала</translation>
    </message>
    <message>
        <source>What deadlines are grouped by</source>
        <translation>По чему группировать сроки</translation>
    </message>
    <message>
        <source>by need</source>
        <translation>по надобности</translation>
    </message>
    <message>
        <source>by party</source>
        <translation>по сторонам</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>по документам</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>по статусу</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Сегодня (T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) have no date.</source>
        <translation>
            <numerusform>У %Ln обязательства нет даты.</numerusform>
            <numerusform>У %Ln обязательств нет даты.</numerusform>
            <numerusform>У %Ln обязательств нет даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment with a date answers this search. Esc clears it.</source>
        <translation>Ни одно обязательство с датой не отвечает запросу. Esc очищает его.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Commitments with a date appear here in the order in which they need attention.</source>
        <translation>Обязательства с датой стоят здесь в том порядке, в каком требуют внимания.</translation>
    </message>
    <message>
        <source>No deadlines</source>
        <translation>Сроков нет</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The reason is kept with the candidate, so that the coding can be checked.</source>
        <translation>Причина хранится с кандидатом, чтобы кодирование можно было проверить.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>%1 was accepted as %2. Z undoes the last step; to take back an older one, open it (O) and withdraw it.</source>
        <translation>%1 принят как %2. Z отменяет последний шаг; чтобы взять назад более старый, откройте его (O) и снимите.</translation>
    </message>
    <message>
        <source>%1 is not decided, so there is nothing to take back.</source>
        <translation>%1 не решён, возвращать нечего.</translation>
    </message>
    <message>
        <source>%1 was %2; undo brings it back.</source>
        <translation>%1: %2; отмена вернёт.</translation>
    </message>
    <message>
        <source>Accept all sure</source>
        <translation>Принять все уверенные</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>No commitment chosen</source>
        <translation>Обязательство не выбрано</translation>
    </message>
    <message>
        <source>Choose one to see its words, its deadline and its story.</source>
        <translation>Выберите обязательство, чтобы увидеть его слова, срок и историю.</translation>
    </message>
    <message>
        <source>Details of the commitment</source>
        <translation>Подробности обязательства</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Снято: %1</translation>
    </message>
    <message>
        <source>Signal (computed): %1</source>
        <translation>Сигнал (вычислен): %1</translation>
    </message>
    <message>
        <source>At this pace it is reached about %1.</source>
        <translation>При таком темпе будет достигнуто около %1.</translation>
    </message>
    <message>
        <source>Nothing was written down for long.</source>
        <translation>Давно ничего не записывали.</translation>
    </message>
    <message>
        <source>Added by hand: no document stands behind it.</source>
        <translation>Добавлено вручную: документа за ним нет.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>Показать в %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К сроку</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>It counts from the date of a document, and that is not known yet:</source>
        <translation>Отсчёт идёт от даты документа, а она ещё не известна:</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Исправить: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>2024-12-01, or 1 December 2024</source>
        <translation>2024-12-01 или 1 December 2024</translation>
    </message>
    <message>
        <source>What the date is known from</source>
        <translation>Откуда известна дата</translation>
    </message>
    <message>
        <source>en, zh, fr …</source>
        <translation>en, zh, fr …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Как известна дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Издатель</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Known from</source>
        <translation>&amp;Откуда известно</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Начало текста</translation>
    </message>
    <message>
        <source>The text begins so; %1 characters were read.</source>
        <translation>Текст начинается так; прочитано знаков: %1.</translation>
    </message>
    <message>
        <source>Not known: words like “next year” stay open until you give it. Today’s date is never used.</source>
        <translation>Неизвестна: слова вроде «в будущем году» остаются открытыми, пока вы её не укажете. Сегодняшняя дата никогда не используется.</translation>
    </message>
    <message>
        <source>No words of this language are known: nothing will be proposed, but promises can be marked by hand.</source>
        <translation>Слова этого языка неизвестны: предложено ничего не будет, но обещания можно отметить вручную.</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>Документу нужен заголовок.</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <source>Import one: drag it into the window, or press Ctrl+I.</source>
        <translation>Импортируйте документ: перетащите его в окно или нажмите Ctrl+I.</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>Dates like “next year” stay open until the document has a date.</source>
        <translation>Сроки вроде «в будущем году» остаются открытыми, пока у документа нет даты.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln candidate(s)</source>
        <translation>
            <numerusform>Просмотреть %Ln кандидата</numerusform>
            <numerusform>Просмотреть %Ln кандидатов</numerusform>
            <numerusform>Просмотреть %Ln кандидатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>The deadlines of %Ln commitment(s) were counted again from %1.</source>
        <translation>
            <numerusform>Срок %Ln обязательства пересчитан от %1.</numerusform>
            <numerusform>Сроки %Ln обязательств пересчитаны от %1.</numerusform>
            <numerusform>Сроки %Ln обязательств пересчитаны от %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence to %1</source>
        <translation>Добавить свидетельство к %1</translation>
    </message>
    <message>
        <source>A file is copied and kept by its content. A link is kept as it is: the page may change.</source>
        <translation>Файл копируется и хранится по содержанию. Ссылка хранится как есть: страница может измениться.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Give a file, a link or quoted words.</source>
        <translation>Укажите файл, ссылку или цитату.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Kind of evidence</source>
        <translation>Вид свидетельства</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>What it says, in your words</source>
        <translation>Что в нём сказано, вашими словами</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>Что говорит свидетельство</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда это было</translation>
    </message>
    <message>
        <source>A day (2025-06-17), a month (2025-06) or a year; may stay empty</source>
        <translation>День (2025-06-17), месяц (2025-06) или год; можно оставить пустым</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Убрать это свидетельство</translation>
    </message>
    <message>
        <source>Evidence needs a file, an address or quoted words.</source>
        <translation>Свидетельству нужен файл, адрес или цитата.</translation>
    </message>
    <message>
        <source>“%1” is no day: write 2025-06-17, 2025-06 or 2025, or leave it empty.</source>
        <translation>«%1» — не дата: напишите 2025-06-17, 2025-06 или 2025 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>Path of a file, or drop it here</source>
        <translation>Путь к файлу, или перетащите его сюда</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>The words as they stand there</source>
        <translation>Слова, как они там стоят</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Свидетельство: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>Add evidence</source>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>a file, a link or a quote; files may be dropped here</source>
        <translation>файл, ссылка или цитата; файлы можно перетащить сюда</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Не засчитано: %1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>Оспаривается: %1</translation>
    </message>
    <message>
        <source>copy of another piece, counts once with it</source>
        <translation>копия другого, считается с ним один раз</translation>
    </message>
    <message>
        <source>text kept</source>
        <translation>текст сохранён</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Все обязательства</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Отчёт</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Фа&amp;йл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Search that picks the commitments</source>
        <translation>Запрос, который выбирает обязательства</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln обязательство</numerusform>
            <numerusform>%Ln обязательства</numerusform>
            <numerusform>%Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Экспорт: %1</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Pledgebook made a mistake and could not finish what you asked for. Everything that was saved before is safe, and the change in hand was not made.</source>
        <translation>Pledgebook ошибся и не смог закончить то, о чём вы просили. Всё сохранённое раньше в целости, а начатое изменение не сделано.</translation>
    </message>
    <message>
        <source>The report below holds no text of your documents. It was kept as:</source>
        <translation>В отчёте ниже нет текста ваших документов. Он сохранён здесь:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Справка: %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>History: %Ln change(s)</source>
        <translation>
            <numerusform>История: %Ln изменение</numerusform>
            <numerusform>История: %Ln изменения</numerusform>
            <numerusform>История: %Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Вернуть эту формулировку</translation>
    </message>
    <message>
        <source>Bring back what was promised after: %1</source>
        <translation>Вернуть обещанное после: %1</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>%1 is in the store already, as %2; nothing was added.</source>
        <translation>%1 уже есть в хранилище (%2); ничего не добавлено.</translation>
    </message>
    <message>
        <source>Looking for promises in %1</source>
        <translation>Поиск обещаний: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported: %Ln candidate(s), %2 sure.</source>
        <translation>
            <numerusform>%1 импортирован: %Ln кандидат, уверенных: %2.</numerusform>
            <numerusform>%1 импортирован: %Ln кандидата, уверенных: %2.</numerusform>
            <numerusform>%1 импортирован: %Ln кандидатов, уверенных: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported; no promise was found in it. Mark words and press Ctrl+M to add one by hand.</source>
        <translation>%1 импортирован; обещаний в нём не найдено. Отметьте слова и нажмите Ctrl+M, чтобы добавить вручную.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) came in from the table; one undo takes them back.</source>
        <translation>
            <numerusform>Из таблицы взято %Ln обязательство; одна отмена вернёт всё назад.</numerusform>
            <numerusform>Из таблицы взято %Ln обязательства; одна отмена вернёт всё назад.</numerusform>
            <numerusform>Из таблицы взято %Ln обязательств; одна отмена вернёт всё назад.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message numerus="yes">
        <source>for %Ln commitment(s)</source>
        <translation>
            <numerusform>для %Ln обязательства</numerusform>
            <numerusform>для %Ln обязательств</numerusform>
            <numerusform>для %Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Why? A sentence that a reader can check</source>
        <translation>Почему? Одно предложение, которое читатель может проверить</translation>
    </message>
    <message>
        <source>Note of the status</source>
        <translation>Примечание к статусу</translation>
    </message>
    <message>
        <source>2027, 2027-06-30, by 2030; nothing for no date</source>
        <translation>2027, 2027-06-30, by 2030; пусто — без даты</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Tags with commas between</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>A status needs a note: why it is so, in a sentence that a reader can check.</source>
        <translation>Статусу нужно примечание: почему это так, одним предложением, которое можно проверить.</translation>
    </message>
    <message>
        <source>Why does it stand without?</source>
        <translation>Почему это верно и без этого?</translation>
    </message>
    <message>
        <source>“%1” needs %2. Say why it stands without; Ctrl+J records it with evidence.</source>
        <translation>«%1» требует: %2. Объясните, почему это верно и без того; Ctrl+J записывает вместе со свидетельством.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Wordings</source>
        <translation>Формулировки</translation>
    </message>
    <message>
        <source>It binds more in one text than in another.</source>
        <translation>В одном тексте оно связывает сильнее, чем в другом.</translation>
    </message>
    <message>
        <source>strength not known</source>
        <translation>твёрдость неизвестна</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>Показать в %1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>within a span</source>
        <translation>в пределах срока</translation>
    </message>
    <message>
        <source>another reading</source>
        <translation>другое прочтение</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>LikenessDialog</name>
    <message>
        <source>Merge %1 into a commitment</source>
        <translation>Слить %1 с обязательством</translation>
    </message>
    <message>
        <source>Its words are kept with the commitment, as another wording of the same promise.</source>
        <translation>Его слова хранятся с обязательством как другая формулировка того же обещания.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>No commitment is chosen: search for one above, or accept the candidate.</source>
        <translation>Обязательство не выбрано: найдите его выше или примите кандидата.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>As known on %1. Nothing can be changed here.</source>
        <translation>Как было известно на %1. Здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>As it stood on %1, as far as is known now. Nothing can be changed here.</source>
        <translation>Как обстояло на %1, насколько известно теперь. Здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Назад к &amp;сегодня</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Search: words, party:China, status:open …</source>
        <translation>Поиск: слова, party:China, status:open …</translation>
    </message>
    <message>
        <source>Search commitments of the matrix</source>
        <translation>Искать обязательства матрицы</translation>
    </message>
    <message>
        <source>What is shown: statuses, or scores on a scale</source>
        <translation>Что показано: статусы или оценки по шкале</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>Новый цикл…</translation>
    </message>
    <message>
        <source>Matrix of parties and commitments</source>
        <translation>Матрица сторон и обязательств</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>%1 is not bound by %2. Edit the commitment to name it among those who promise.</source>
        <translation>%1 не связан обязательством %2. Измените обязательство, чтобы назвать его среди обещавших.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>Оценки: %1</translation>
    </message>
    <message>
        <source>Scores are given in a cycle: a window such as “Rio 2024 final”. Make one to begin.</source>
        <translation>Оценки ставят в цикле: например, «Рио 2024, итоговый». Создайте цикл, чтобы начать.</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Циклов пока нет</translation>
    </message>
    <message>
        <source>No commitment with a party answers this search. Esc clears it.</source>
        <translation>Ни одно обязательство со стороной не отвечает запросу. Esc очищает его.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Each commitment has a row here, and each party that is bound by one a column: how the promise stands for it is judged in its cell.</source>
        <translation>У каждого обязательства здесь строка, у каждой связанной стороны столбец: в ячейке судят, как обстоит дело для неё.</translation>
    </message>
    <message>
        <source>No parties are bound yet</source>
        <translation>Связанных сторон пока нет</translation>
    </message>
    <message>
        <source>Commitments: %1 · Parties: %2</source>
        <translation>Обязательства: %1 · Стороны: %2</translation>
    </message>
    <message>
        <source>Commitments: the first %1 of %3 (a search narrows them) · Parties: %2</source>
        <translation>Обязательства: первые %1 из %3 (поиск сужает) · Стороны: %2</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>Слить %1</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>&amp;Наше</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Их</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>The two have no past in common: it is not known who changed what.</source>
        <translation>У них нет общего прошлого: неизвестно, кто что изменил.</translation>
    </message>
    <message>
        <source>Nobody changed the same thing in both: nothing is to be decided.</source>
        <translation>Одно и то же с двух сторон не меняли: решать нечего.</translation>
    </message>
    <message>
        <source>Both changed these. ← or O keeps ours, → or T takes theirs, for all rows chosen; Ctrl+A chooses all.</source>
        <translation>Изменены с обеих сторон. ← или O оставляет наше, → или T берёт их, для всех выбранных строк; Ctrl+A выбирает все.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>добавлена %Ln запись</numerusform>
            <numerusform>добавлено %Ln записи</numerusform>
            <numerusform>добавлено %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) taken over</source>
        <translation>
            <numerusform>взято %Ln поле</numerusform>
            <numerusform>взято %Ln поля</numerusform>
            <numerusform>взято %Ln полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>убрана %Ln запись</numerusform>
            <numerusform>убрано %Ln записи</numerusform>
            <numerusform>убрано %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Without a question: %1</source>
        <translation>Без вопросов: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) not decided</source>
        <translation>
            <numerusform>не решено: %Ln расхождение</numerusform>
            <numerusform>не решено: %Ln расхождения</numerusform>
            <numerusform>не решено: %Ln расхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Всё решено.</translation>
    </message>
    <message>
        <source>Decide every conflict first: ours or theirs.</source>
        <translation>Сначала решите каждое расхождение: наше или их.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё есть</translation>
    </message>
    <message>
        <source>who</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>сколько</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>к сроку</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>для кого</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>&amp;Known by the end of this day (UTC)</source>
        <translation>&amp;Известное к концу этого дня (UTC)</translation>
    </message>
    <message>
        <source>&amp;True by this day, as far as is known now</source>
        <translation>&amp;Верное к этому дню, насколько известно теперь</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Every view and report shows what was so then. Nothing can be changed while you look back.</source>
        <translation>Каждый вид и отчёт показывает, как было тогда. Пока вы смотрите назад, ничего нельзя изменить.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: к сроку %2</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>None yet. Import one to begin.</source>
        <translation>Пока нет. Импортируйте документ, чтобы начать.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Commitments of this document</source>
        <translation>Обязательства этого документа</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>What needs attention, and what is new</source>
        <translation>Что требует внимания и что нового</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как обстоят дела</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>обязательств</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>оценено</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Begin with a document</source>
        <translation>Начните с документа</translation>
    </message>
    <message>
        <source>Import a communiqué, a press release or a plan. What is promised in it is proposed to you; what you accept is tracked, and what needs you stands here each morning.</source>
        <translation>Импортируйте коммюнике, пресс-релиз или план. Обещанное в нём будет вам предложено; принятое отслеживается, а то, что ждёт вас, стоит здесь каждое утро.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Импортировать документы…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Candidates to be reviewed</source>
        <translation>Кандидаты к просмотру</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Сегодня вас ничто не ждёт.</translation>
    </message>
    <message numerus="yes">
        <source>Due within %Ln day(s)</source>
        <translation>
            <numerusform>Срок в течение %Ln дня</numerusform>
            <numerusform>Срок в течение %Ln дней</numerusform>
            <numerusform>Срок в течение %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Possibly overdue: past by one reading</source>
        <translation>Возможно, просрочено: по одному из прочтений</translation>
    </message>
    <message>
        <source>Verdict against the numbers</source>
        <translation>Вердикт расходится с числами</translation>
    </message>
    <message>
        <source>To be searched again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Words no longer found in the document</source>
        <translation>Слова, которых больше нет в документе</translation>
    </message>
    <message>
        <source>Judged without evidence</source>
        <translation>Оценено без свидетельств</translation>
    </message>
    <message>
        <source>Nothing written down for long</source>
        <translation>Давно ничего не записано</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Новое за последние 7 дней</translation>
    </message>
    <message>
        <source>commitments added</source>
        <translation>обязательств добавлено</translation>
    </message>
    <message>
        <source>judged anew</source>
        <translation>оценено заново</translation>
    </message>
    <message>
        <source>quantities recorded</source>
        <translation>количеств записано</translation>
    </message>
    <message>
        <source>given evidence</source>
        <translation>со свидетельствами</translation>
    </message>
    <message>
        <source>deadlines revised</source>
        <translation>сроков пересмотрено</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>По сторонам</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документам</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page %1 of %2 as a picture</source>
        <translation>Страница %1 из %2, изображение</translation>
    </message>
    <message>
        <source>The pages are being opened …</source>
        <translation>Страницы открываются …</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>Рисуется страница %1 …</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Перейти куда угодно</translation>
    </message>
    <message>
        <source>Command, view, document, or words of a commitment</source>
        <translation>Команда, вид, документ или слова обязательства</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Таких слов нигде нет.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Сохранённый вид</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>Pasts</name>
    <message>
        <source>Looking back</source>
        <translation>Взгляд назад</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search commitments</source>
        <translation>Искать обязательства</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Under which you judge. Empty: the name of your account.</source>
        <translation>Под ним вы судите. Пусто: имя учётной записи.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of the window, with its dates and numbers. Documents and reports keep theirs.</source>
        <translation>Язык окна, его дат и чисел. Документы и отчёты сохраняют свой.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light or dark; as the system, they change with it.</source>
        <translation>Светлые или тёмные; как в системе — меняются вместе с ней.</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>Размер в процентах</translation>
    </message>
    <message>
        <source>Of words and drawings, 100 to 200.</source>
        <translation>Слов и рисунков, от 100 до 200.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>So many days ahead a deadline counts as due soon.</source>
        <translation>За столько дней срок считается близким.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>So many days after a search that found nothing, to look again.</source>
        <translation>Через столько дней после напрасного поиска искать снова.</translation>
    </message>
    <message>
        <source>On track from</source>
        <translation>По плану от</translation>
    </message>
    <message>
        <source>Percent of the expected pace from which a quantity is on track.</source>
        <translation>Процент ожидаемого темпа, с которого количество идёт по плану.</translation>
    </message>
    <message>
        <source>At risk from</source>
        <translation>Под угрозой от</translation>
    </message>
    <message>
        <source>Percent of the expected pace from which a quantity is at risk, and not off track.</source>
        <translation>Процент ожидаемого темпа, с которого количество под угрозой, но не отстаёт.</translation>
    </message>
    <message>
        <source>Too early up to</source>
        <translation>Слишком рано до</translation>
    </message>
    <message>
        <source>Percent of the window up to which it is too early to tell.</source>
        <translation>Процент срока, до которого судить слишком рано.</translation>
    </message>
    <message>
        <source>Tell what became due</source>
        <translation>Сообщать о наступивших сроках</translation>
    </message>
    <message>
        <source>When the window starts, a note of the desktop tells what became due since the last time.</source>
        <translation>При запуске уведомление скажет, какие сроки наступили с прошлого раза.</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Разрешить движение</translation>
    </message>
    <message>
        <source>Otherwise nothing moves by itself, not even where work goes on.</source>
        <translation>Иначе ничто не движется само, даже когда идёт работа.</translation>
    </message>
    <message>
        <source>Store to open</source>
        <translation>Какое хранилище открыть</translation>
    </message>
    <message>
        <source>The file that a start opens. Empty: the one in your data folder.</source>
        <translation>Файл, который открывается при запуске. Пусто: в вашей папке данных.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Искать настройку</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Настроек с такими словами нет.</translation>
    </message>
    <message>
        <source>They are kept in %1</source>
        <translation>Хранятся в %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Record progress of %1</source>
        <translation>Записать ход: %1</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>Достигнутое значение</translation>
    </message>
    <message>
        <source>in &amp;all by that day</source>
        <translation>&amp;всего на этот день</translation>
    </message>
    <message>
        <source>&amp;more than before</source>
        <translation>&amp;больше, чем прежде</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как посчитано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Why it counts all the same</source>
        <translation>Почему всё же засчитано</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>All who are bound</source>
        <translation>Все, кто связан</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Количество</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>&amp;На</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>Сторон&amp;а</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Сви&amp;детельство</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Nothing recorded up to that day.</source>
        <translation>До этого дня ничего не записано.</translation>
    </message>
    <message>
        <source>Last recorded: %1 as of %2.</source>
        <translation>Последняя запись: %1 на %2.</translation>
    </message>
    <message>
        <source>With this: %1 in all.</source>
        <translation>С этим всего: %1.</translation>
    </message>
    <message>
        <source>The deadline gives no expectation for that day.</source>
        <translation>Срок не даёт ожидания на этот день.</translation>
    </message>
    <message>
        <source>Expected by then at an even pace: %1 %2.</source>
        <translation>Ожидалось к тому дню при ровном темпе: %1 %2.</translation>
    </message>
    <message>
        <source>Write the number that was reached.</source>
        <translation>Напишите достигнутое число.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Быстро добавить</translation>
    </message>
    <message>
        <source>Who will do what, how much, for whom and by when</source>
        <translation>Кто что сделает, сколько, для кого и к какому сроку</translation>
    </message>
    <message>
        <source>The promise in one line</source>
        <translation>Обещание одной строкой</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>&amp;Edit before adding…</source>
        <translation>&amp;Изменить перед добавлением…</translation>
    </message>
    <message>
        <source>not read out of it</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К сроку</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Write a few words: the reason is kept.</source>
        <translation>Напишите несколько слов: причина хранится.</translation>
    </message>
</context>
<context>
    <name>RelateDialog</name>
    <message>
        <source>Relate %1</source>
        <translation>Связать %1</translation>
    </message>
    <message>
        <source>What it is to the other</source>
        <translation>Чем оно является для другого</translation>
    </message>
    <message>
        <source>Who says so, or why it is not known</source>
        <translation>Кто так говорит или почему это неизвестно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Связь</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>С &amp;чем</translation>
    </message>
    <message>
        <source>In t&amp;otals</source>
        <translation>В &amp;итогах</translation>
    </message>
    <message>
        <source>Until it is decided, every reading of a total is shown.</source>
        <translation>Пока это не решено, показаны все прочтения итога.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>No commitment is chosen: search for the other one.</source>
        <translation>Обязательство не выбрано: найдите другое.</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Decide what counts of it and %1</source>
        <translation>Решить, что засчитывается из него и %1</translation>
    </message>
    <message>
        <source>Remove the relation with %1</source>
        <translation>Удалить связь с %1</translation>
    </message>
    <message>
        <source>Remove the relation; undo brings it back</source>
        <translation>Удалить связь; отмена вернёт её</translation>
    </message>
    <message>
        <source>%1: not decided</source>
        <translation>%1: не решено</translation>
    </message>
    <message>
        <source>%1 if %2</source>
        <translation>%1, если %2</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Accept all sure</source>
        <translation>Принять все уверенные</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Accept what the finder is sure of, as one step that can be undone (Shift+A)</source>
        <translation>Принять то, в чём поиск уверен, одним шагом, который можно отменить (Shift+A)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Show commitments</source>
        <translation>Показать обязательства</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Просматривать пока нечего</translation>
    </message>
    <message>
        <source>Import a document: what is promised in it is proposed here, with the words that say so.</source>
        <translation>Импортируйте документ: обещанное будет предложено здесь вместе со словами, которые это говорят.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Импортировать документы…</translation>
    </message>
    <message>
        <source>Open it, mark the words of a promise and press Ctrl+M to add it by hand.</source>
        <translation>Откройте его, отметьте слова обещания и нажмите Ctrl+M, чтобы добавить вручную.</translation>
    </message>
    <message>
        <source>Nothing was found in this document</source>
        <translation>В этом документе ничего не найдено</translation>
    </message>
    <message>
        <source>Choose a document above to look at its decisions again.</source>
        <translation>Выберите документ выше, чтобы снова увидеть решения.</translation>
    </message>
    <message>
        <source>All candidates are decided</source>
        <translation>Все кандидаты решены</translation>
    </message>
    <message>
        <source>All documents that wait</source>
        <translation>Все ожидающие документы</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>решено %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln sure</source>
        <translation>
            <numerusform>Принять %Ln уверенного</numerusform>
            <numerusform>Принять всех уверенных: %Ln</numerusform>
            <numerusform>Принять всех уверенных: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) are decided.</source>
        <translation>
            <numerusform>%Ln кандидат решён.</numerusform>
            <numerusform>Все %Ln кандидата решены.</numerusform>
            <numerusform>Все %Ln кандидатов решены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Another name for %1.</source>
        <translation>Другое имя для %1.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Переименовать вид</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Score %1 for %2</source>
        <translation>Оценка %1 для %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>What was done, in a sentence that a reader can check (required)</source>
        <translation>Что сделано, одним предложением, которое можно проверить (обязательно)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Оценка</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Log a search for %1</source>
        <translation>Записать поиск для %1</translation>
    </message>
    <message>
        <source>mfa.gov.cn; Xinhua; the ministry&apos;s yearbook</source>
        <translation>mfa.gov.cn; Синьхуа; ежегодник министерства</translation>
    </message>
    <message>
        <source>the words that were looked for</source>
        <translation>какие слова искали</translation>
    </message>
    <message>
        <source>en, zh</source>
        <translation>en, zh</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Covers up to</source>
        <translation>Охватывает до</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>&amp;Made on</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>Covers &amp;up to</source>
        <translation>Охватывает &amp;до</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>&amp;Найдено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>“Nothing found” is an observation with a day. It never counts as failure.</source>
        <translation>«Ничего не найдено» — наблюдение с датой. Оно никогда не считается неудачей.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What may follow in the search</source>
        <translation>Что может следовать в запросе</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Что можно искать</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Поля: %1</translation>
    </message>
    <message>
        <source>Ctrl+Space tells what may follow; a minus before a term excludes it.</source>
        <translation>Ctrl+Пробел подскажет, что может следовать; минус перед словом исключает его.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undoing</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Повтор действия</translation>
    </message>
</context>
<context>
    <name>SharedFields</name>
    <message>
        <source>2026-01-31; statuses need it</source>
        <translation>2026-01-31; нужна статусам</translation>
    </message>
    <message>
        <source>Where no column says it</source>
        <translation>Где об этом нет столбца</translation>
    </message>
    <message>
        <source>USD, places …</source>
        <translation>USD, места …</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;На</translation>
    </message>
    <message>
        <source>Who &amp;promises</source>
        <translation>Кто &amp;обещает</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Единица</translation>
    </message>
    <message>
        <source>&amp;Days like 03/04/2025</source>
        <translation>&amp;Даты вида 03/04/2025</translation>
    </message>
    <message>
        <source>Numbers &amp;like 1,500</source>
        <translation>&amp;Числа вида 1,500</translation>
    </message>
    <message>
        <source>Other &amp;statuses</source>
        <translation>Другие &amp;статусы</translation>
    </message>
    <message>
        <source>either way, both are kept</source>
        <translation>возможны оба, хранятся оба</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>сначала день</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>сначала месяц</translation>
    </message>
    <message>
        <source>fifteen hundred</source>
        <translation>тысяча пятьсот</translation>
    </message>
    <message>
        <source>one and a half</source>
        <translation>полтора</translation>
    </message>
    <message>
        <source>go into the note</source>
        <translation>в примечание</translation>
    </message>
    <message>
        <source>refuse the row</source>
        <translation>отклонить строку</translation>
    </message>
    <message>
        <source>%1 is no single day.</source>
        <translation>%1 — не один день.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Show the text as it was read (P)</source>
        <translation>Показать прочитанный текст (P)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Show the picture of the page (P)</source>
        <translation>Показать изображение страницы (P)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Show text and page side by side (Shift+P)</source>
        <translation>Текст и страница рядом (Shift+P)</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Предыдущая страница (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Следующая страница (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Мельче (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Make the page as wide as the window (Ctrl+0)</source>
        <translation>Страница шириной с окно (Ctrl+0)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The pages cannot be shown, so here is the text. %1</source>
        <translation>Страницы показать нельзя, поэтому вот текст. %1</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>The words of the document</source>
        <translation>Слова документа</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>Разделить %1</translation>
    </message>
    <message>
        <source>The words of the candidate, one line for each part</source>
        <translation>Слова кандидата, по строке на часть</translation>
    </message>
    <message>
        <source>One line for each promise: Enter cuts at the caret, Backspace at the start of a line joins.</source>
        <translation>По строке на обещание: Enter режет у курсора, Backspace в начале строки соединяет.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut it at least once: put the caret before a word and press Enter.</source>
        <translation>Разрежьте хотя бы раз: поставьте курсор перед словом и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Progress</source>
        <translation>Ход дел</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Считать пока нечего</translation>
    </message>
    <message>
        <source>Accept commitments in the review, then judge them.</source>
        <translation>Примите обязательства при просмотре, затем оцените их.</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>Verdicts are people’s. Not judged yet means that nobody has looked, not that it failed.</source>
        <translation>Вердикты выносят люди. «Не оценено» значит, что никто не смотрел, а не что не выполнено.</translation>
    </message>
    <message>
        <source>The mark is where an even pace would be: computed from the dates, no verdict.</source>
        <translation>Метка там, где был бы ровный темп: вычислено по датам, не вердикт.</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>По сторонам</translation>
    </message>
    <message>
        <source>A commitment of several parties counts for each: the rows need not add up.</source>
        <translation>Обязательство нескольких сторон считается у каждой: строки не обязаны складываться.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документам</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>обязательств</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>оценено</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>past due, open</source>
        <translation>срок прошёл, открыто</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Record status of %1</source>
        <translation>Записать статус: %1</translation>
    </message>
    <message numerus="yes">
        <source>The same status for %Ln commitment(s), as one step</source>
        <translation>
            <numerusform>Один статус для %Ln обязательства, одним шагом</numerusform>
            <numerusform>Один статус для %Ln обязательств, одним шагом</numerusform>
            <numerusform>Один статус для %Ln обязательств, одним шагом</numerusform>
        </translation>
    </message>
    <message>
        <source>True on</source>
        <translation>Верно на</translation>
    </message>
    <message>
        <source>Why it is so, in a sentence that a reader can check (required)</source>
        <translation>Почему это так, одним предложением, которое можно проверить (обязательно)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>All who are bound</source>
        <translation>Все, кто связан</translation>
    </message>
    <message>
        <source>Why it stands without</source>
        <translation>Почему верно и без этого</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>&amp;True on</source>
        <translation>Верно &amp;на</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>Сторон&amp;а</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Сви&amp;детельство</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>That day lies ahead.</source>
        <translation>Этот день ещё впереди.</translation>
    </message>
    <message>
        <source>The computed signal says “%1”. Yours is the verdict, and it stands.</source>
        <translation>Вычисленный сигнал говорит «%1». Вердикт ваш, и он остаётся.</translation>
    </message>
    <message>
        <source>“%1” needs %2. Add it, or say why it stands without.</source>
        <translation>Для «%1» нужно: %2. Добавьте это или скажите, почему верно и без него.</translation>
    </message>
    <message numerus="yes">
        <source>Judging %Ln commitment(s)</source>
        <translation>
            <numerusform>Оценивается %Ln обязательство</numerusform>
            <numerusform>Оцениваются %Ln обязательства</numerusform>
            <numerusform>Оценивается %Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>A status needs a note: why it is so, in a sentence that a reader can check.</source>
        <translation>Статусу нужно примечание: почему это так, одним предложением, которое можно проверить.</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Undo several steps</source>
        <translation>Отменить несколько шагов</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Шаги, сначала новые</translation>
    </message>
    <message>
        <source>Redo brings them back, one after the other.</source>
        <translation>«Вернуть» возвращает их один за другим.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln step(s)</source>
        <translation>
            <numerusform>Отменить %Ln шаг</numerusform>
            <numerusform>Отменить %Ln шага</numerusform>
            <numerusform>Отменить %Ln шагов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Progress of the work in hand</source>
        <translation>Ход текущей работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Останавливается …</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Import table %1</source>
        <translation>Импорт таблицы %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Первые строки таблицы</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Что будет создано</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation>Уже имеющиеся строки</translation>
    </message>
    <message>
        <source>Sa&amp;ve refused rows…</source>
        <translation>Сохранить от&amp;клонённые строки…</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Чем становится каждый столбец</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>Для всех строк</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln row(s) …</source>
        <translation>
            <numerusform>Просматривается %Ln строка …</numerusform>
            <numerusform>Просматриваются %Ln строки …</numerusform>
            <numerusform>Просматриваются %Ln строк …</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Отклонена, потому что</translation>
    </message>
    <message>
        <source>Is already</source>
        <translation>Уже есть как</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln commitment(s)</source>
        <translation>
            <numerusform>Импортировать %Ln обязательство</numerusform>
            <numerusform>Импортировать %Ln обязательства</numerusform>
            <numerusform>Импортировать %Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>The refused rows are in %1. Mend them and import that file.</source>
        <translation>Отклонённые строки в %1. Исправьте их и импортируйте тот файл.</translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Found in part</source>
        <translation>Найдено отчасти</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>%1, for “%2”</source>
        <translation>%1, по словам «%2»</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <translation>Искать снова %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Nobody has judged this yet. That says nothing about the promise.</source>
        <translation>Этого ещё никто не оценил. Об обещании это ничего не говорит.</translation>
    </message>
    <message>
        <source>Recorded numbers</source>
        <translation>Записанные числа</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Опирается на: %1</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Кем опубликовано</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programme that it names</source>
        <translation>Программа, которую оно называет</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>%1 at the latest</source>
        <translation>не позже %1</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
</context>
<context>
    <name>candidate</name>
    <message>
        <source>no promise: it describes or comments</source>
        <translation>не обещание: описание или суждение</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>уже сделано</translation>
    </message>
    <message>
        <source>calls upon others</source>
        <translation>призыв к другим</translation>
    </message>
    <message>
        <source>too vague to check</source>
        <translation>слишком туманно, чтобы проверить</translation>
    </message>
    <message>
        <source>repeats another promise</source>
        <translation>повторяет другое обещание</translation>
    </message>
    <message>
        <source>part of another promise</source>
        <translation>часть другого обещания</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход дел</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Твёрдость</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Mark the words of a promise in a document first, then choose this again.</source>
        <translation>Сначала отметьте слова обещания в документе, затем выберите это снова.</translation>
    </message>
    <message>
        <source>This commitment promises no quantity. Edit it to add one, or record a status.</source>
        <translation>Это обязательство не обещает количества. Измените его, чтобы добавить, или запишите статус.</translation>
    </message>
    <message>
        <source>Withdraw from tracking</source>
        <translation>Снять с наблюдения</translation>
    </message>
    <message>
        <source>Nothing is deleted: the commitment leaves the lists and can be found again with is:withdrawn.</source>
        <translation>Ничего не удаляется: обязательство уходит из списков и находится по is:withdrawn.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawing %Ln commitment(s)</source>
        <translation>
            <numerusform>Снимается %Ln обязательство</numerusform>
            <numerusform>Снимаются %Ln обязательства</numerusform>
            <numerusform>Снимаются %Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Search, order, groups and columns are kept under this name, in the navigation.</source>
        <translation>Запрос, порядок, группы и столбцы хранятся под этим именем в навигации.</translation>
    </message>
    <message>
        <source>Copy as c&amp;ited text</source>
        <translation>Копировать как &amp;цитату</translation>
    </message>
    <message>
        <source>Change &amp;due…</source>
        <translation>Изменить с&amp;рок…</translation>
    </message>
    <message>
        <source>Change &amp;tags…</source>
        <translation>Изменить &amp;метки…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>C&amp;olumns and groups…</source>
        <translation>С&amp;толбцы и группы…</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>Сохранить &amp;вид…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Record &amp;status…</source>
        <translation>Записать &amp;статус…</translation>
    </message>
    <message>
        <source>Record &amp;progress…</source>
        <translation>Записать &amp;ход…</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Добавить сви&amp;детельство…</translation>
    </message>
    <message>
        <source>&amp;Log search…</source>
        <translation>Записать &amp;поиск…</translation>
    </message>
    <message>
        <source>&amp;Relate…</source>
        <translation>С&amp;вязать…</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>К&amp;омментарий…</translation>
    </message>
    <message>
        <source>Show in &amp;document</source>
        <translation>Показать в до&amp;кументе</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>С&amp;нять…</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>&amp;Обязательство</translation>
    </message>
    <message>
        <source>&amp;Add commitment…</source>
        <translation>&amp;Добавить обязательство…</translation>
    </message>
    <message>
        <source>&amp;Quick add…</source>
        <translation>&amp;Быстро добавить…</translation>
    </message>
    <message>
        <source>Add from &amp;marked words…</source>
        <translation>Добавить из &amp;отмеченных слов…</translation>
    </message>
    <message>
        <source>What you chose is used when the window is opened anew.</source>
        <translation>Выбранное действует, когда окно открыто заново.</translation>
    </message>
    <message>
        <source>Open it anew now</source>
        <translation>Открыть заново сейчас</translation>
    </message>
    <message>
        <source>What you chose is used from the next start of the program.</source>
        <translation>Выбранное действует со следующего запуска программы.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Undo several steps…</source>
        <translation>Отменить несколько ша&amp;гов…</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Копировать как таблицу</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Импорт документов</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Отчёт в %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open or create a store</source>
        <translation>Открыть или создать хранилище</translation>
    </message>
    <message>
        <source>Stores (*.pledgebook);;All files (*)</source>
        <translation>Хранилища (*.pledgebook);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Резервная копия хранилища</translation>
    </message>
    <message>
        <source>The store was copied to %1, and the copy was checked.</source>
        <translation>Хранилище скопировано в %1, копия проверена.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>The store is sound: pages, keys, search index, passages and evidence files were checked.</source>
        <translation>Хранилище исправно: проверены страницы, ключи, поисковый указатель, отрывки и файлы свидетельств.</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>Проверка хранилища</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Слить копию</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Сравнение с %1</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>В %1 нет ничего, чего здесь ещё нет.</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>Слияние: %1</translation>
    </message>
    <message>
        <source>ours stands everywhere</source>
        <translation>везде остаётся наше</translation>
    </message>
    <message>
        <source>%1 is merged: %2.</source>
        <translation>%1 слит: %2.</translation>
    </message>
    <message>
        <source>Their numbers changed: %1.</source>
        <translation>Их номера изменились: %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Фа&amp;йл</translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation>&amp;Импорт документов…</translation>
    </message>
    <message>
        <source>Import &amp;table…</source>
        <translation>Импорт &amp;таблицы…</translation>
    </message>
    <message>
        <source>&amp;Paste as document…</source>
        <translation>&amp;Вставить как документ…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Экспорт отчёта…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;Открыть хранилище…</translation>
    </message>
    <message>
        <source>&amp;Back up store…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>&amp;Check store</source>
        <translation>&amp;Проверить хранилище</translation>
    </message>
    <message>
        <source>&amp;Merge a copy…</source>
        <translation>&amp;Слить копию…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Help on this view</source>
        <translation>&amp;Справка по этому виду</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Pledgebook</source>
        <translation>&amp;О программе Pledgebook</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Перейти куда угодно…</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Перейти к &amp;сообщению</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>As it &amp;was on…</source>
        <translation>Как &amp;было…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Навигация</translation>
    </message>
    <message>
        <source>Detail &amp;panel</source>
        <translation>&amp;Панель подробностей</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Цвета с&amp;истемы</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлые</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Accept the candidate</source>
        <translation>Принять кандидата</translation>
    </message>
    <message>
        <source>Edit, then accept</source>
        <translation>Изменить, затем принять</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>Отклонить с причиной</translation>
    </message>
    <message>
        <source>Next / previous candidate</source>
        <translation>Следующий / предыдущий кандидат</translation>
    </message>
    <message>
        <source>Accept all that are sure</source>
        <translation>Принять все уверенные</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show the commitment that was made of it</source>
        <translation>Показать обязательство, которое из него сделано</translation>
    </message>
    <message>
        <source>Agenda / timeline / calendar</source>
        <translation>Список / шкала / календарь</translation>
    </message>
    <message>
        <source>Timeline: nearer / farther / all of it</source>
        <translation>Шкала: ближе / дальше / вся</translation>
    </message>
    <message>
        <source>Timeline: earlier / later</source>
        <translation>Шкала: раньше / позже</translation>
    </message>
    <message>
        <source>Calendar: previous / next month</source>
        <translation>Календарь: предыдущий / следующий месяц</translation>
    </message>
    <message>
        <source>Calendar: today</source>
        <translation>Календарь: сегодня</translation>
    </message>
    <message>
        <source>Calendar: what is due on the day</source>
        <translation>Календарь: что наступает в этот день</translation>
    </message>
    <message>
        <source>Judge the cell</source>
        <translation>Оценить ячейку</translation>
    </message>
    <message>
        <source>First / last party</source>
        <translation>Первая / последняя сторона</translation>
    </message>
    <message>
        <source>First / last cell</source>
        <translation>Первая / последняя ячейка</translation>
    </message>
    <message>
        <source>Show in the document, or edit the cell</source>
        <translation>Показать в документе или изменить ячейку</translation>
    </message>
    <message>
        <source>Complete the search</source>
        <translation>Дополнить запрос</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Показать в документе</translation>
    </message>
    <message>
        <source>Next / previous commitment</source>
        <translation>Следующее / предыдущее обязательство</translation>
    </message>
    <message>
        <source>Next / previous place found</source>
        <translation>Следующее / предыдущее место</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
</context>
<context>
    <name>cycles</name>
    <message>
        <source>Interim</source>
        <translation>Промежуточный</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Итоговый</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свой</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>counted from %1</source>
        <translation>отсчёт от %1</translation>
    </message>
    <message>
        <source>reached: no data</source>
        <translation>достигнуто: нет данных</translation>
    </message>
    <message>
        <source>reached: %1%2 as of %3</source>
        <translation>достигнуто: %1%2 на %3</translation>
    </message>
    <message>
        <source>expected by then: %1</source>
        <translation>ожидалось тогда: %1</translation>
    </message>
    <message>
        <source>expected by now: %1</source>
        <translation>ожидается сейчас: %1</translation>
    </message>
    <message>
        <source>no date in the source</source>
        <translation>в источнике нет даты</translation>
    </message>
    <message>
        <source>not resolved to a date</source>
        <translation>не сведено к дате</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>counted from %1, the document&apos;s date</source>
        <translation>отсчёт от %1, даты документа</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Not resolved: it counts from the document&apos;s date, which is not known.</source>
        <translation>Не определено: отсчёт от даты документа, а она неизвестна.</translation>
    </message>
    <message>
        <source>no end; it can be reviewed, but never falls due</source>
        <translation>конца нет; можно пересмотреть, но срок не наступит</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>, counted from %1</source>
        <translation>, отсчёт от %1</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>или:</translation>
    </message>
    <message>
        <source>Names, separated by ;</source>
        <translation>Имена через ;</translation>
    </message>
    <message>
        <source>2026-06-30, 2027, by 2030, next year …</source>
        <translation>2026-06-30, 2027, by 2030, next year …</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Prefer the other reading</source>
        <translation>Предпочесть другое прочтение</translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>Ещё количество</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>чего</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Вид числа</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>дополнительно</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Party: %1</source>
        <translation>Сторона: %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>оценено %1 из %2</translation>
    </message>
    <message>
        <source>none judged</source>
        <translation>не оценено ни одно</translation>
    </message>
    <message>
        <source>Delivered against the even pace</source>
        <translation>Выполненное против ровного темпа</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>достигнуто</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>сигнал</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все: %1</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message>
        <source>Average</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>%1 (for all who are bound)</source>
        <translation>%1 (для всех, кто связан)</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>не связан</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message numerus="yes">
        <source>%n commitment(s) became due since %1.</source>
        <translation>
            <numerusform>Наступил срок %n обязательства с %1.</numerusform>
            <numerusform>Наступил срок %n обязательств с %1.</numerusform>
            <numerusform>Наступил срок %n обязательств с %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Which candidates</source>
        <translation>Какие кандидаты</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Все кандидаты</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Только нерешённые</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>the calendar year after the document&apos;s date</source>
        <translation>календарный год после даты документа</translation>
    </message>
    <message>
        <source>the calendar years after the document&apos;s date</source>
        <translation>календарные годы после даты документа</translation>
    </message>
    <message>
        <source>fiscal year: which party&apos;s calendar?</source>
        <translation>финансовый год: по чьему календарю?</translation>
    </message>
    <message>
        <source>April to March (India, United Kingdom)</source>
        <translation>с апреля по март (Индия, Великобритания)</translation>
    </message>
    <message>
        <source>July to June (Australia)</source>
        <translation>с июля по июнь (Австралия)</translation>
    </message>
    <message>
        <source>October to September (United States)</source>
        <translation>с октября по сентябрь (США)</translation>
    </message>
    <message>
        <source>April to March (India, Japan, United Kingdom)</source>
        <translation>с апреля по март (Индия, Япония, Великобритания)</translation>
    </message>
    <message>
        <source>to the round year</source>
        <translation>до круглого года</translation>
    </message>
    <message>
        <source>to the decade&apos;s last year</source>
        <translation>до последнего года десятилетия</translation>
    </message>
    <message>
        <source>the middle of it</source>
        <translation>его середина</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n день от даты документа</numerusform>
            <numerusform>%n дня от даты документа</numerusform>
            <numerusform>%n дней от даты документа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n неделя от даты документа</numerusform>
            <numerusform>%n недели от даты документа</numerusform>
            <numerusform>%n недель от даты документа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n месяц от даты документа</numerusform>
            <numerusform>%n месяца от даты документа</numerusform>
            <numerusform>%n месяцев от даты документа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n год от даты документа</numerusform>
            <numerusform>%n года от даты документа</numerusform>
            <numerusform>%n лет от даты документа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decade(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n десятилетие от даты документа</numerusform>
            <numerusform>%n десятилетия от даты документа</numerusform>
            <numerusform>%n десятилетий от даты документа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>searchhelp</name>
    <message>
        <source>words in title, statement, note, parties and tags; all of them</source>
        <translation>слова в заголовке, формулировке, примечании, сторонах и метках; все</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>эти слова подряд</translation>
    </message>
    <message>
        <source>of a party, and without a word</source>
        <translation>стороны и без слова</translation>
    </message>
    <message>
        <source>not closed, and due before 2027</source>
        <translation>не закрытые, со сроком до 2027</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>одно или другое</translation>
    </message>
    <message>
        <source>past due and nothing to show for it</source>
        <translation>срок прошёл, а показать нечего</translation>
    </message>
    <message>
        <source>touched in the last seven days</source>
        <translation>тронутые за последние семь дней</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>no data of %1</source>
        <translation>нет данных о %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>expected by then %1</source>
        <translation>ожидалось тогда %1</translation>
    </message>
    <message>
        <source>expected by now %1</source>
        <translation>ожидается сейчас %1</translation>
    </message>
    <message>
        <source>at this pace reached about %1</source>
        <translation>при таком темпе около %1</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message>
        <source>nothing</source>
        <translation>ничем</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation>Кто обещает</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Кто исполняет</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit or currency</source>
        <translation>Единица или валюта</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Day of the status</source>
        <translation>День статуса</translation>
    </message>
    <message>
        <source>Number reached</source>
        <translation>Достигнутое число</translation>
    </message>
    <message>
        <source>Day of the number reached</source>
        <translation>День достигнутого числа</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Твёрдость</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Reference (C-0007)</source>
        <translation>Номер (C-0007)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Somebody looked: nothing was done yet</source>
        <translation>Смотрели: ничего ещё не сделано</translation>
    </message>
    <message>
        <source>Work towards it is known</source>
        <translation>Известно, что работа идёт</translation>
    </message>
    <message>
        <source>Some of it was given</source>
        <translation>Часть дана</translation>
    </message>
    <message>
        <source>All of it was given or done</source>
        <translation>Всё дано или сделано</translation>
    </message>
    <message>
        <source>It was begun and does not move</source>
        <translation>Начато и не движется</translation>
    </message>
    <message>
        <source>What was done was taken back</source>
        <translation>Сделанное взято назад</translation>
    </message>
    <message>
        <source>A later promise has taken its place</source>
        <translation>Его заменило более позднее обещание</translation>
    </message>
    <message>
        <source>Its time is over, and it was not kept</source>
        <translation>Срок вышел, не выполнено</translation>
    </message>
    <message>
        <source>The sources contradict each other</source>
        <translation>Источники противоречат друг другу</translation>
    </message>
    <message>
        <source>Somebody searched and found nothing</source>
        <translation>Искали и ничего не нашли</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>O&amp;verview</source>
        <translation>О&amp;бзор</translation>
    </message>
    <message>
        <source>What needs you now: what is overdue, due soon, without evidence or silent for long; then how it all stands. Every number opens the list behind it.</source>
        <translation>Что ждёт вас сейчас: просроченное, близкое, без свидетельств или давно молчащее; затем как обстоит всё. Каждое число открывает свой список.</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>&amp;Обязательства</translation>
    </message>
    <message>
        <source>Every commitment, a row each. Words in the search narrow the list; field:value narrows it further, and help stands under the field while you type. Choose several rows to judge, tag or withdraw them as one step.</source>
        <translation>Все обязательства, по строке на каждое. Слова в поиске сужают список; field:value сужает его дальше, подсказка стоит под полем. Выберите несколько строк, чтобы оценить, пометить или снять их одним шагом.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Просмотр</translation>
    </message>
    <message>
        <source>What the finder proposes, beside the document. Accept what is a promise, edit it first where a field is wrong, reject what is none and say why. What was set aside stays at the end of the queue, for you to audit.</source>
        <translation>Что предлагает поиск, рядом с документом. Примите обещание, сперва поправьте неверное поле, отклоните лишнее и скажите почему. Отложенное остаётся в конце очереди для проверки.</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Сроки</translation>
    </message>
    <message>
        <source>What falls due and when. A deadline is a span: it begins on the earliest day that the source allows and ends on the latest. Possibly overdue means that the earliest is past and the latest is not.</source>
        <translation>Что и когда наступает. Срок — это промежуток: от самого раннего дня, который допускает источник, до самого позднего. «Возможно, просрочено» значит: ранний прошёл, поздний нет.</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Матрица</translation>
    </message>
    <message>
        <source>Parties and commitments: how each promise stands for each party that is bound, as a status or as a score of a cycle. Enter judges the cell. Hatched does not apply, a dotted ring is not judged yet.</source>
        <translation>Стороны и обязательства: как обстоит каждое обещание для каждой связанной стороны, статусом или оценкой цикла. Enter — оценить ячейку. Штриховка — неприменимо, пунктирное кольцо — не оценено.</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Ход дел</translation>
    </message>
    <message>
        <source>How much is kept, by party, kind and document, and what was delivered against an even pace. What the calendar and the numbers say is a signal; a verdict is given by people alone.</source>
        <translation>Сколько выполнено по сторонам, видам и документам и что достигнуто против ровного темпа. Календарь и числа дают сигнал; вердикт выносят только люди.</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>The text as it was read, which never changes, with its promises lit. Mark words and press Ctrl+M to make a commitment of them.</source>
        <translation>Прочитанный текст, который никогда не меняется, с подсвеченными обещаниями. Отметьте слова и нажмите Ctrl+M, чтобы сделать из них обязательство.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not judged yet</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Partially delivered</source>
        <translation>Выполнено частично</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Застряло</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Взято назад</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Expired undelivered</source>
        <translation>Срок вышел, не выполнено</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>No evidence found</source>
        <translation>Свидетельств не найдено</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Твёрдо</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Мягко</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Цель достигнута</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Past due, outcome unknown</source>
        <translation>Срок прошёл, исход неизвестен</translation>
    </message>
    <message>
        <source>Possibly overdue</source>
        <translation>Возможно, просрочено</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>Слишком рано судить</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под угрозой</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Отстаёт</translation>
    </message>
    <message>
        <source>Slipping</source>
        <translation>Скатывается</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Срок не наступил</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Closed otherwise</source>
        <translation>Закрыто иначе</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>сказана в тексте</translation>
    </message>
    <message>
        <source>from the file&apos;s metadata</source>
        <translation>из сведений о файле</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>выведена</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>дана вами</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверенно</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>Ниже черты</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Words of a document</source>
        <translation>Слова документа</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation>Заложено в бюджет</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Заключён договор</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Исполняется</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Подтверждает</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <translation>Уточняет</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Сильное</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Слабое</translation>
    </message>
    <message>
        <source>Source: –</source>
        <translation>Источник: –</translation>
    </message>
    <message>
        <source>The pledgor&apos;s own word</source>
        <translation>Слова самого обещавшего</translation>
    </message>
    <message>
        <source>Another official source</source>
        <translation>Другой официальный источник</translation>
    </message>
    <message>
        <source>Press or research</source>
        <translation>Пресса или исследование</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Слухи</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>То, что искали</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Correct document</source>
        <translation>Исправить документ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Пересмотреть</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Merge candidates</source>
        <translation>Слить кандидатов</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Просмотреть заново</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>Импорт новой версии</translation>
    </message>
    <message>
        <source>Anchor passage</source>
        <translation>Закрепить отрывок</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Record status</source>
        <translation>Записать статус</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>Записать ход</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>Link passage</source>
        <translation>Связать отрывок</translation>
    </message>
    <message>
        <source>Define scale</source>
        <translation>Задать шкалу</translation>
    </message>
    <message>
        <source>Define event</source>
        <translation>Задать событие</translation>
    </message>
    <message>
        <source>Define cycle</source>
        <translation>Задать цикл</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Импорт оценок</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Записать оценку</translation>
    </message>
    <message>
        <source>Set applicability</source>
        <translation>Задать применимость</translation>
    </message>
    <message>
        <source>Write rubric</source>
        <translation>Написать правило оценки</translation>
    </message>
    <message>
        <source>Log search</source>
        <translation>Записать поиск</translation>
    </message>
    <message>
        <source>Archive evidence</source>
        <translation>Сохранить свидетельство</translation>
    </message>
    <message>
        <source>Judge evidence</source>
        <translation>Взвесить свидетельство</translation>
    </message>
    <message>
        <source>Revise deadline</source>
        <translation>Пересмотреть срок</translation>
    </message>
    <message>
        <source>Set milestone</source>
        <translation>Задать веху</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Record exchange rate</source>
        <translation>Записать курс</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть прежнее</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Decide coding</source>
        <translation>Решить кодирование</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Пересекается с</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>Добавляется к</translation>
    </message>
    <message>
        <source>Is added to by</source>
        <translation>Дополняется</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Is superseded by</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Изменяет</translation>
    </message>
    <message>
        <source>Is amended by</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Повторяет</translation>
    </message>
    <message>
        <source>Is restated by</source>
        <translation>Повторено в</translation>
    </message>
    <message>
        <source>Is part of</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Осуществляет</translation>
    </message>
    <message>
        <source>Is implemented by</source>
        <translation>Осуществляется</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Следует из</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведёт к</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <source>both count</source>
        <translation>засчитываются оба</translation>
    </message>
    <message>
        <source>the later counts</source>
        <translation>засчитывается позднее</translation>
    </message>
    <message>
        <source>the earlier counts</source>
        <translation>засчитывается раннее</translation>
    </message>
    <message>
        <source>Standing of commitments</source>
        <translation>Состояние обязательств</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Commitment cards</source>
        <translation>Карточки обязательств</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>early</source>
        <translation>досрочно</translation>
    </message>
    <message>
        <source>on time by one reading</source>
        <translation>в срок по одному прочтению</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Твёрдость</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Причина снятия</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Earliest due day</source>
        <translation>Самый ранний день срока</translation>
    </message>
    <message>
        <source>Latest due day</source>
        <translation>Самый поздний день срока</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Дата статуса</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На</translation>
    </message>
    <message>
        <source>True on</source>
        <translation>Верно на</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>In the source&apos;s words</source>
        <translation>Словами источника</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>No party</source>
        <translation>Нет стороны</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Нет документа</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Нет свидетельств</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln обязательство</numerusform>
            <numerusform>%Ln обязательства</numerusform>
            <numerusform>%Ln обязательств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln кандидат</numerusform>
            <numerusform>%Ln кандидата</numerusform>
            <numerusform>%Ln кандидатов</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 г.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>%1 past due</source>
        <translation>просрочено на %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решён</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделён</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>слит</translation>
    </message>
</context>
</TS>
