<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pledgebook</source>
        <translation>À propos de Pledgebook</translation>
    </message>
    <message>
        <source>Track promises: the exact words, what became of them, and a report that can be checked.</source>
        <translation>Suivre les promesses : les mots exacts, ce qu’ils sont devenus, et un rapport vérifiable.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Base : %1</translation>
    </message>
    <message>
        <source>Works without network or account; nothing is ever sent anywhere.</source>
        <translation>Fonctionne sans réseau ni compte ; rien n’est jamais envoyé.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>BurnUp</name>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Target: %1 %2</source>
        <translation>Cible : %1 %2</translation>
    </message>
    <message>
        <source>even pace from %1 to %2</source>
        <translation>rythme régulier de %1 à %2</translation>
    </message>
    <message>
        <source>Reached against the even pace</source>
        <translation>Atteint, face au rythme régulier</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>rythme régulier</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien de noté</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Reconsidérer</translation>
    </message>
    <message>
        <source>Open commitment</source>
        <translation>Ouvrir l’engagement</translation>
    </message>
    <message>
        <source>Make several candidates of this one (S)</source>
        <translation>Faire plusieurs candidats de celui-ci (S)</translation>
    </message>
    <message>
        <source>Make one of the chosen candidates, or another wording of a commitment (M)</source>
        <translation>Faire un seul des candidats choisis, ou une autre formulation d’un engagement (M)</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeté : %1</translation>
    </message>
    <message>
        <source>Accepted as C-%1</source>
        <translation>Accepté comme C-%1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Écarté : %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Binds by</source>
        <translation>Ce qui engage</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>sûr à %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Of this rule, %1 of %2 were accepted here.</source>
        <translation>De cette règle, %1 sur %2 ont été acceptés ici.</translation>
    </message>
    <message>
        <source>Reads like %1: %2</source>
        <translation>Ressemble à %1 : %2</translation>
    </message>
    <message>
        <source>Take as another wording of %1</source>
        <translation>Prendre comme autre formulation de %1</translation>
    </message>
    <message>
        <source>Said again in %1: %2</source>
        <translation>Redit dans %1 : %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>What each column becomes</source>
        <translation>Ce que devient chaque colonne</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 devient</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Replier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Déplier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes &amp;habituelles</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment on %1</source>
        <translation>Commenter %1</translation>
    </message>
    <message>
        <source>What colleagues should know or check; it judges nothing</source>
        <translation>Ce que les collègues doivent savoir ou vérifier ; cela ne juge rien</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à %1</translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>What is promised, in a few words</source>
        <translation>Ce qui est promis, en quelques mots</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>The promise in full, in the source&apos;s words</source>
        <translation>La promesse en entier, dans les mots de la source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Words of your own, separated by commas</source>
        <translation>Vos propres mots, séparés par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Kind and strength</source>
        <translation>&amp;Genre et force</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>É&amp;noncé</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Par qui</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Pour &amp;qui</translation>
    </message>
    <message>
        <source>How &amp;much</source>
        <translation>Co&amp;mbien</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Edit and accept</source>
        <translation>Modifier et accepter</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A commitment needs a title: a few words that say what is promised.</source>
        <translation>Un engagement a besoin d’un titre : quelques mots qui disent ce qui est promis.</translation>
    </message>
</context>
<context>
    <name>CommitmentsView</name>
    <message>
        <source>Search: words, party:China, due&lt;2027, status:open …</source>
        <translation>Rechercher : mots, party:China, due&lt;2027, status:open …</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Rechercher des engagements</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>Filters with counts</source>
        <translation>Filtres avec nombres</translation>
    </message>
    <message>
        <source>Columns and groups</source>
        <translation>Colonnes et groupes</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln commitment(s)</source>
        <translation>
            <numerusform>Modification de %Ln engagement</numerusform>
            <numerusform>Modification de %Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln engagement</numerusform>
            <numerusform>%Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment answers all of this search. Take a term away, or look at the filters.</source>
        <translation>Aucun engagement ne répond à toute la recherche. Ôtez un terme, ou voyez les filtres.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien de trouvé</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Pas encore d’engagement</translation>
    </message>
    <message>
        <source>Import a communiqué, a press release or a plan, and review what is promised in it.</source>
        <translation>Importez un communiqué, un article de presse ou un plan, et passez en revue ce qui y est promis.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importer des documents…</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
</context>
<context>
    <name>CycleDialog</name>
    <message>
        <source>New cycle</source>
        <translation>Nouveau cycle</translation>
    </message>
    <message>
        <source>Rio 2024 final</source>
        <translation>Rio 2024 final</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Make cycle</source>
        <translation>Créer le cycle</translation>
    </message>
    <message>
        <source>A cycle is a window in which compliance is scored; interim and final are two.</source>
        <translation>Un cycle est une fenêtre où le respect est noté ; l’intermédiaire et le final en sont deux.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it as 2025-06-17.</source>
        <translation>%1 : « %2 » n’est pas un jour. Écrivez-le 2025-06-17.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>DeadlineBar</name>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>Search: words, party:China, kind:event …</source>
        <translation>Rechercher : mots, party:China, kind:event …</translation>
    </message>
    <message>
        <source>Search deadlines</source>
        <translation>Rechercher des échéances</translation>
    </message>
    <message>
        <source>How many days ahead count as soon</source>
        <translation>Combien de jours à l’avance comptent comme bientôt</translation>
    </message>
    <message numerus="yes">
        <source>soon: %Ln day(s)</source>
        <translation>
            <numerusform>bientôt : %Ln jour</numerusform>
            <numerusform>bientôt : %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation>Dû le jour choisi</translation>
    </message>
    <message>
        <source>Deadlines – Agenda</source>
        <translation>Échéances – Agenda</translation>
    </message>
    <message>
        <source>Deadlines – Timeline</source>
        <translation>Échéances – Frise</translation>
    </message>
    <message>
        <source>What deadlines are grouped by</source>
        <translation>Comment grouper les échéances</translation>
    </message>
    <message>
        <source>by need</source>
        <translation>par besoin</translation>
    </message>
    <message>
        <source>by party</source>
        <translation>par partie</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>par document</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>par statut</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Aujourd’hui (T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) have no date.</source>
        <translation>
            <numerusform>%Ln engagement n’a pas de date.</numerusform>
            <numerusform>%Ln engagements n’ont pas de date.</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment with a date answers this search. Esc clears it.</source>
        <translation>Aucun engagement daté ne répond à cette recherche. Échap l’efface.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien de trouvé</translation>
    </message>
    <message>
        <source>Commitments with a date appear here in the order in which they need attention.</source>
        <translation>Les engagements datés apparaissent ici dans l’ordre où ils demandent attention.</translation>
    </message>
    <message>
        <source>No deadlines</source>
        <translation>Aucune échéance</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The reason is kept with the candidate, so that the coding can be checked.</source>
        <translation>La raison est gardée avec le candidat, pour que le codage puisse être vérifié.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>%1 was accepted as %2. Z undoes the last step; to take back an older one, open it (O) and withdraw it.</source>
        <translation>%1 a été accepté comme %2. Z annule la dernière étape ; pour en reprendre une plus ancienne, ouvrez-la (O) et retirez-la.</translation>
    </message>
    <message>
        <source>%1 is not decided, so there is nothing to take back.</source>
        <translation>%1 n’est pas décidé : il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>%1 was %2; undo brings it back.</source>
        <translation>%1 : %2 ; annuler le ramène.</translation>
    </message>
    <message>
        <source>Accept all sure</source>
        <translation>Accepter tous les sûrs</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>No commitment chosen</source>
        <translation>Aucun engagement choisi</translation>
    </message>
    <message>
        <source>Choose one to see its words, its deadline and its story.</source>
        <translation>Choisissez-en un pour voir ses mots, son échéance et son histoire.</translation>
    </message>
    <message>
        <source>Details of the commitment</source>
        <translation>Détails de l’engagement</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Signal (computed): %1</source>
        <translation>Signal (calculé) : %1</translation>
    </message>
    <message>
        <source>At this pace it is reached about %1.</source>
        <translation>À ce rythme, atteint vers le %1.</translation>
    </message>
    <message>
        <source>Nothing was written down for long.</source>
        <translation>Rien n’a été noté depuis longtemps.</translation>
    </message>
    <message>
        <source>Added by hand: no document stands behind it.</source>
        <translation>Ajouté à la main : aucun document ne l’appuie.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>Montrer dans %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It counts from the date of a document, and that is not known yet:</source>
        <translation>Il court depuis la date d’un document, qui n’est pas encore connue :</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>2024-12-01, or 1 December 2024</source>
        <translation>2024-12-01, ou 1 December 2024</translation>
    </message>
    <message>
        <source>What the date is known from</source>
        <translation>D’où la date est connue</translation>
    </message>
    <message>
        <source>en, zh, fr …</source>
        <translation>en, zh, fr …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Comment la date est connue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>É&amp;diteur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Known from</source>
        <translation>&amp;Connue par</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Le début du texte</translation>
    </message>
    <message>
        <source>The text begins so; %1 characters were read.</source>
        <translation>Le texte commence ainsi ; %1 caractères ont été lus.</translation>
    </message>
    <message>
        <source>Not known: words like “next year” stay open until you give it. Today’s date is never used.</source>
        <translation>Inconnue : des mots comme « l’an prochain » restent ouverts jusqu’à ce que vous la donniez. La date du jour n’est jamais utilisée.</translation>
    </message>
    <message>
        <source>No words of this language are known: nothing will be proposed, but promises can be marked by hand.</source>
        <translation>Aucun mot de cette langue n’est connu : rien ne sera proposé, mais on peut marquer des promesses à la main.</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>Un document a besoin d’un titre.</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Import one: drag it into the window, or press Ctrl+I.</source>
        <translation>Importez-en un : glissez-le dans la fenêtre, ou pressez Ctrl+I.</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Pas encore de document</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Dates like “next year” stay open until the document has a date.</source>
        <translation>Des échéances comme « l’an prochain » restent ouvertes tant que le document n’a pas de date.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln candidate(s)</source>
        <translation>
            <numerusform>Revoir %Ln candidat</numerusform>
            <numerusform>Revoir %Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>The deadlines of %Ln commitment(s) were counted again from %1.</source>
        <translation>
            <numerusform>L’échéance de %Ln engagement a été recomptée depuis le %1.</numerusform>
            <numerusform>Les échéances de %Ln engagements ont été recomptées depuis le %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence to %1</source>
        <translation>Ajouter une preuve à %1</translation>
    </message>
    <message>
        <source>A file is copied and kept by its content. A link is kept as it is: the page may change.</source>
        <translation>Un fichier est copié et gardé par son contenu. Un lien est gardé tel quel : la page peut changer.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Give a file, a link or quoted words.</source>
        <translation>Donnez un fichier, un lien ou une citation.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Kind of evidence</source>
        <translation>Genre de preuve</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>What it says, in your words</source>
        <translation>Ce qu’elle dit, dans vos mots</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>Ce que dit la preuve</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand c’est arrivé</translation>
    </message>
    <message>
        <source>A day (2025-06-17), a month (2025-06) or a year; may stay empty</source>
        <translation>Un jour (2025-06-17), un mois (2025-06) ou une année ; peut rester vide</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Ôter cette preuve</translation>
    </message>
    <message>
        <source>Evidence needs a file, an address or quoted words.</source>
        <translation>Une preuve demande un fichier, une adresse ou une citation.</translation>
    </message>
    <message>
        <source>“%1” is no day: write 2025-06-17, 2025-06 or 2025, or leave it empty.</source>
        <translation>« %1 » n’est pas un jour : écrivez 2025-06-17, 2025-06 ou 2025, ou laissez vide.</translation>
    </message>
    <message>
        <source>Path of a file, or drop it here</source>
        <translation>Chemin d’un fichier, ou déposez-le ici</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>The words as they stand there</source>
        <translation>Les mots tels qu’ils y sont</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve : %1</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>a file, a link or a quote; files may be dropped here</source>
        <translation>un fichier, un lien ou une citation ; des fichiers peuvent être déposés ici</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Ne compte pas : %1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>Contesté : %1</translation>
    </message>
    <message>
        <source>copy of another piece, counts once with it</source>
        <translation>copie d’une autre pièce, compte une fois avec elle</translation>
    </message>
    <message>
        <source>text kept</source>
        <translation>texte gardé</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Tous les engagements</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Search that picks the commitments</source>
        <translation>Recherche qui choisit les engagements</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln engagement</numerusform>
            <numerusform>%Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose a mal tourné</translation>
    </message>
    <message>
        <source>Pledgebook made a mistake and could not finish what you asked for. Everything that was saved before is safe, and the change in hand was not made.</source>
        <translation>Pledgebook a commis une erreur et n’a pu finir ce que vous demandiez. Tout ce qui était enregistré est en sûreté, et le changement en cours n’a pas été fait.</translation>
    </message>
    <message>
        <source>The report below holds no text of your documents. It was kept as:</source>
        <translation>Le rapport ci-dessous ne contient aucun texte de vos documents. Il est gardé ici :</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Show the list</source>
        <translation>Montrer la liste</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Aide : %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>History: %Ln change(s)</source>
        <translation>
            <numerusform>Historique : %Ln changement</numerusform>
            <numerusform>Historique : %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Reprendre cette formulation</translation>
    </message>
    <message>
        <source>Bring back what was promised after: %1</source>
        <translation>Reprendre ce qui était promis après : %1</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 is in the store already, as %2; nothing was added.</source>
        <translation>%1 est déjà dans la base (%2) ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Looking for promises in %1</source>
        <translation>Recherche de promesses dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported: %Ln candidate(s), %2 sure.</source>
        <translation>
            <numerusform>%1 importé : %Ln candidat, %2 sûrs.</numerusform>
            <numerusform>%1 importé : %Ln candidats, %2 sûrs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported; no promise was found in it. Mark words and press Ctrl+M to add one by hand.</source>
        <translation>%1 importé ; aucune promesse n’y a été trouvée. Marquez des mots et pressez Ctrl+M pour en ajouter une à la main.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) came in from the table; one undo takes them back.</source>
        <translation>
            <numerusform>%Ln engagement est venu du tableau ; une annulation le reprend.</numerusform>
            <numerusform>%Ln engagements sont venus du tableau ; une annulation les reprend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message numerus="yes">
        <source>for %Ln commitment(s)</source>
        <translation>
            <numerusform>pour %Ln engagement</numerusform>
            <numerusform>pour %Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Why? A sentence that a reader can check</source>
        <translation>Pourquoi ? Une phrase qu’un lecteur peut vérifier</translation>
    </message>
    <message>
        <source>Note of the status</source>
        <translation>Note du statut</translation>
    </message>
    <message>
        <source>2027, 2027-06-30, by 2030; nothing for no date</source>
        <translation>2027, 2027-06-30, by 2030 ; rien pour aucune date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Tags with commas between</source>
        <translation>Étiquettes séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>A status needs a note: why it is so, in a sentence that a reader can check.</source>
        <translation>Un statut demande une note : pourquoi il en est ainsi, en une phrase qu’un lecteur peut vérifier.</translation>
    </message>
    <message>
        <source>Why does it stand without?</source>
        <translation>Pourquoi cela tient-il sans ?</translation>
    </message>
    <message>
        <source>“%1” needs %2. Say why it stands without; Ctrl+J records it with evidence.</source>
        <translation>« %1 » demande %2. Dites pourquoi cela tient sans ; Ctrl+J l’enregistre avec une preuve.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Wordings</source>
        <translation>Formulations</translation>
    </message>
    <message>
        <source>It binds more in one text than in another.</source>
        <translation>Il engage davantage dans un texte que dans un autre.</translation>
    </message>
    <message>
        <source>strength not known</source>
        <translation>force inconnue</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>Montrer dans %1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>within a span</source>
        <translation>dans un intervalle</translation>
    </message>
    <message>
        <source>another reading</source>
        <translation>une autre lecture</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LikenessDialog</name>
    <message>
        <source>Merge %1 into a commitment</source>
        <translation>Fusionner %1 dans un engagement</translation>
    </message>
    <message>
        <source>Its words are kept with the commitment, as another wording of the same promise.</source>
        <translation>Ses mots sont gardés avec l’engagement, comme autre formulation de la même promesse.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>No commitment is chosen: search for one above, or accept the candidate.</source>
        <translation>Aucun engagement choisi : cherchez-en un ci-dessus, ou acceptez le candidat.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>As known on %1. Nothing can be changed here.</source>
        <translation>Tel que connu le %1. Rien ne peut être changé ici.</translation>
    </message>
    <message>
        <source>As it stood on %1, as far as is known now. Nothing can be changed here.</source>
        <translation>Tel qu’il en était le %1, autant qu’on le sait aujourd’hui. Rien ne peut être changé ici.</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Re&amp;venir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Search: words, party:China, status:open …</source>
        <translation>Rechercher : mots, party:China, status:open …</translation>
    </message>
    <message>
        <source>Search commitments of the matrix</source>
        <translation>Rechercher des engagements de la matrice</translation>
    </message>
    <message>
        <source>What is shown: statuses, or scores on a scale</source>
        <translation>Ce qui est montré : des statuts, ou des notes sur une échelle</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>Nouveau cycle…</translation>
    </message>
    <message>
        <source>Matrix of parties and commitments</source>
        <translation>Matrice des parties et des engagements</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>%1 is not bound by %2. Edit the commitment to name it among those who promise.</source>
        <translation>%1 n’est pas lié par %2. Modifiez l’engagement pour l’y nommer parmi ceux qui promettent.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>Notes : %1</translation>
    </message>
    <message>
        <source>Scores are given in a cycle: a window such as “Rio 2024 final”. Make one to begin.</source>
        <translation>Les notes sont données dans un cycle : une fenêtre comme « Rio 2024 final ». Créez-en un pour commencer.</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Pas encore de cycle</translation>
    </message>
    <message>
        <source>No commitment with a party answers this search. Esc clears it.</source>
        <translation>Aucun engagement ayant une partie ne répond à cette recherche. Échap l’efface.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien de trouvé</translation>
    </message>
    <message>
        <source>Each commitment has a row here, and each party that is bound by one a column: how the promise stands for it is judged in its cell.</source>
        <translation>Chaque engagement a ici une ligne, et chaque partie liée une colonne : dans la cellule on juge où en est la promesse pour elle.</translation>
    </message>
    <message>
        <source>No parties are bound yet</source>
        <translation>Aucune partie n’est encore liée</translation>
    </message>
    <message>
        <source>Commitments: %1 · Parties: %2</source>
        <translation>Engagements : %1 · Parties : %2</translation>
    </message>
    <message>
        <source>Commitments: the first %1 of %3 (a search narrows them) · Parties: %2</source>
        <translation>Engagements : les %1 premiers sur %3 (une recherche les restreint) · Parties : %2</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>Le n&amp;ôtre</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>Le &amp;leur</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The two have no past in common: it is not known who changed what.</source>
        <translation>Les deux n’ont pas de passé commun : on ne sait qui a changé quoi.</translation>
    </message>
    <message>
        <source>Nobody changed the same thing in both: nothing is to be decided.</source>
        <translation>Personne n’a changé la même chose des deux côtés : rien n’est à décider.</translation>
    </message>
    <message>
        <source>Both changed these. ← or O keeps ours, → or T takes theirs, for all rows chosen; Ctrl+A chooses all.</source>
        <translation>Les deux les ont changés. ← ou O garde le nôtre, → ou T prend le leur, pour toutes les lignes choisies ; Ctrl+A choisit tout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln fiche ajoutée</numerusform>
            <numerusform>%Ln fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) taken over</source>
        <translation>
            <numerusform>%Ln champ repris</numerusform>
            <numerusform>%Ln champs repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>%Ln fiche ôtée</numerusform>
            <numerusform>%Ln fiches ôtées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Without a question: %1</source>
        <translation>Sans question : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) not decided</source>
        <translation>
            <numerusform>%Ln conflit non décidé</numerusform>
            <numerusform>%Ln conflits non décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>Decide every conflict first: ours or theirs.</source>
        <translation>Décidez d’abord chaque conflit : le nôtre ou le leur.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Missing: %1</source>
        <translation>Manque : %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>pour quand</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>As it was</source>
        <translation>Tel que c’était</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>&amp;Known by the end of this day (UTC)</source>
        <translation>&amp;Connu à la fin de ce jour (UTC)</translation>
    </message>
    <message>
        <source>&amp;True by this day, as far as is known now</source>
        <translation>&amp;Vrai à ce jour, autant qu’on le sait aujourd’hui</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Every view and report shows what was so then. Nothing can be changed while you look back.</source>
        <translation>Chaque vue et chaque rapport montre ce qui était alors. Rien ne peut être changé pendant ce regard en arrière.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1 : %2 dus</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>None yet. Import one to begin.</source>
        <translation>Aucun encore. Importez-en un pour commencer.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Commitments of this document</source>
        <translation>Engagements de ce document</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>What needs attention, and what is new</source>
        <translation>Ce qui demande attention, et ce qui est nouveau</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où l’on en est</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>jugés</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>tenus</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Begin with a document</source>
        <translation>Commencez par un document</translation>
    </message>
    <message>
        <source>Import a communiqué, a press release or a plan. What is promised in it is proposed to you; what you accept is tracked, and what needs you stands here each morning.</source>
        <translation>Importez un communiqué, un article de presse ou un plan. Ce qui y est promis vous est proposé ; ce que vous acceptez est suivi, et ce qui vous attend se trouve ici chaque matin.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importer des documents…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande attention</translation>
    </message>
    <message>
        <source>Candidates to be reviewed</source>
        <translation>Candidats à revoir</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Rien ne vous attend aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Due within %Ln day(s)</source>
        <translation>
            <numerusform>Dû dans %Ln jour</numerusform>
            <numerusform>Dû dans les %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Possibly overdue: past by one reading</source>
        <translation>Peut-être en retard : passé selon une lecture</translation>
    </message>
    <message>
        <source>Verdict against the numbers</source>
        <translation>Verdict contraire aux chiffres</translation>
    </message>
    <message>
        <source>To be searched again</source>
        <translation>À rechercher de nouveau</translation>
    </message>
    <message>
        <source>Words no longer found in the document</source>
        <translation>Mots qui ne sont plus dans le document</translation>
    </message>
    <message>
        <source>Judged without evidence</source>
        <translation>Jugé sans preuve</translation>
    </message>
    <message>
        <source>Nothing written down for long</source>
        <translation>Rien de noté depuis longtemps</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Nouveau ces 7 derniers jours</translation>
    </message>
    <message>
        <source>commitments added</source>
        <translation>engagements ajoutés</translation>
    </message>
    <message>
        <source>judged anew</source>
        <translation>jugés de nouveau</translation>
    </message>
    <message>
        <source>quantities recorded</source>
        <translation>quantités notées</translation>
    </message>
    <message>
        <source>given evidence</source>
        <translation>preuves données</translation>
    </message>
    <message>
        <source>deadlines revised</source>
        <translation>échéances révisées</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Prochaines échéances</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Par partie</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page %1 of %2 as a picture</source>
        <translation>Page %1 sur %2 en image</translation>
    </message>
    <message>
        <source>The pages are being opened …</source>
        <translation>Ouverture des pages …</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>Dessin de la page %1 …</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller partout</translation>
    </message>
    <message>
        <source>Command, view, document, or words of a commitment</source>
        <translation>Commande, vue, document, ou mots d’un engagement</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Pasts</name>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search commitments</source>
        <translation>Rechercher des engagements</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Under which you judge. Empty: the name of your account.</source>
        <translation>Sous lequel vous jugez. Vide : le nom de votre compte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window, with its dates and numbers. Documents and reports keep theirs.</source>
        <translation>De la fenêtre, de ses dates et nombres. Documents et rapports gardent la leur.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark; as the system, they change with it.</source>
        <translation>Clair ou sombre ; comme le système, elles changent avec lui.</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>Taille en pour cent</translation>
    </message>
    <message>
        <source>Of words and drawings, 100 to 200.</source>
        <translation>Des mots et des dessins, de 100 à 200.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Dû bientôt</translation>
    </message>
    <message>
        <source>So many days ahead a deadline counts as due soon.</source>
        <translation>Tant de jours à l’avance, une échéance compte comme due bientôt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>So many days after a search that found nothing, to look again.</source>
        <translation>Tant de jours après une recherche vaine, chercher de nouveau.</translation>
    </message>
    <message>
        <source>On track from</source>
        <translation>En bonne voie dès</translation>
    </message>
    <message>
        <source>Percent of the expected pace from which a quantity is on track.</source>
        <translation>Pour cent du rythme attendu dès lequel une quantité est en bonne voie.</translation>
    </message>
    <message>
        <source>At risk from</source>
        <translation>À risque dès</translation>
    </message>
    <message>
        <source>Percent of the expected pace from which a quantity is at risk, and not off track.</source>
        <translation>Pour cent du rythme attendu dès lequel une quantité est à risque, et non hors de la voie.</translation>
    </message>
    <message>
        <source>Too early up to</source>
        <translation>Trop tôt jusqu’à</translation>
    </message>
    <message>
        <source>Percent of the window up to which it is too early to tell.</source>
        <translation>Pour cent de la fenêtre jusqu’auquel il est trop tôt pour dire.</translation>
    </message>
    <message>
        <source>Tell what became due</source>
        <translation>Dire ce qui est échu</translation>
    </message>
    <message>
        <source>When the window starts, a note of the desktop tells what became due since the last time.</source>
        <translation>Au démarrage, une note du bureau dit ce qui est échu depuis la dernière fois.</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Laisser bouger</translation>
    </message>
    <message>
        <source>Otherwise nothing moves by itself, not even where work goes on.</source>
        <translation>Sinon rien ne bouge de soi-même, même pendant un travail.</translation>
    </message>
    <message>
        <source>Store to open</source>
        <translation>Base à ouvrir</translation>
    </message>
    <message>
        <source>The file that a start opens. Empty: the one in your data folder.</source>
        <translation>Le fichier qu’ouvre un démarrage. Vide : celui de votre dossier de données.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>They are kept in %1</source>
        <translation>Gardées dans %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Record progress of %1</source>
        <translation>Noter le progrès de %1</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>Valeur atteinte</translation>
    </message>
    <message>
        <source>in &amp;all by that day</source>
        <translation>en &amp;tout à ce jour</translation>
    </message>
    <message>
        <source>&amp;more than before</source>
        <translation>en &amp;plus qu’avant</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Comment on a compté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why it counts all the same</source>
        <translation>Pourquoi cela compte quand même</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>All who are bound</source>
        <translation>Tous ceux qui sont liés</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Preu&amp;ve</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Nothing recorded up to that day.</source>
        <translation>Rien de noté jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Last recorded: %1 as of %2.</source>
        <translation>Dernière note : %1 au %2.</translation>
    </message>
    <message>
        <source>With this: %1 in all.</source>
        <translation>Avec ceci : %1 en tout.</translation>
    </message>
    <message>
        <source>The deadline gives no expectation for that day.</source>
        <translation>L’échéance ne donne pas d’attente pour ce jour.</translation>
    </message>
    <message>
        <source>Expected by then at an even pace: %1 %2.</source>
        <translation>Attendu alors, à un rythme régulier : %1 %2.</translation>
    </message>
    <message>
        <source>Write the number that was reached.</source>
        <translation>Écrivez le nombre atteint.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Ajout rapide</translation>
    </message>
    <message>
        <source>Who will do what, how much, for whom and by when</source>
        <translation>Qui fera quoi, combien, pour qui et pour quand</translation>
    </message>
    <message>
        <source>The promise in one line</source>
        <translation>La promesse en une ligne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Edit before adding…</source>
        <translation>&amp;Modifier avant d’ajouter…</translation>
    </message>
    <message>
        <source>not read out of it</source>
        <translation>non lu dans la ligne</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Write a few words: the reason is kept.</source>
        <translation>Écrivez quelques mots : la raison est gardée.</translation>
    </message>
</context>
<context>
    <name>RelateDialog</name>
    <message>
        <source>Relate %1</source>
        <translation>Relier %1</translation>
    </message>
    <message>
        <source>What it is to the other</source>
        <translation>Ce qu’il est pour l’autre</translation>
    </message>
    <message>
        <source>Who says so, or why it is not known</source>
        <translation>Qui le dit, ou pourquoi on l’ignore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>In t&amp;otals</source>
        <translation>Dans les t&amp;otaux</translation>
    </message>
    <message>
        <source>Until it is decided, every reading of a total is shown.</source>
        <translation>Tant que ce n’est pas décidé, toutes les lectures d’un total sont affichées.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>No commitment is chosen: search for the other one.</source>
        <translation>Aucun engagement n’est choisi : cherchez l’autre.</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Decide what counts of it and %1</source>
        <translation>Décider ce qui compte de lui et de %1</translation>
    </message>
    <message>
        <source>Remove the relation with %1</source>
        <translation>Retirer la relation avec %1</translation>
    </message>
    <message>
        <source>Remove the relation; undo brings it back</source>
        <translation>Retirer la relation ; annuler la rétablit</translation>
    </message>
    <message>
        <source>%1: not decided</source>
        <translation>%1 : non décidé</translation>
    </message>
    <message>
        <source>%1 if %2</source>
        <translation>%1 si %2</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Accept all sure</source>
        <translation>Accepter tous les sûrs</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Accept what the finder is sure of, as one step that can be undone (Shift+A)</source>
        <translation>Accepter ce dont le chercheur est sûr, en une étape annulable (Maj+A)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Show commitments</source>
        <translation>Montrer les engagements</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Rien à revoir encore</translation>
    </message>
    <message>
        <source>Import a document: what is promised in it is proposed here, with the words that say so.</source>
        <translation>Importez un document : ce qui y est promis est proposé ici, avec les mots qui le disent.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importer des documents…</translation>
    </message>
    <message>
        <source>Open it, mark the words of a promise and press Ctrl+M to add it by hand.</source>
        <translation>Ouvrez-le, marquez les mots d’une promesse et pressez Ctrl+M pour l’ajouter à la main.</translation>
    </message>
    <message>
        <source>Nothing was found in this document</source>
        <translation>Rien n’a été trouvé dans ce document</translation>
    </message>
    <message>
        <source>Choose a document above to look at its decisions again.</source>
        <translation>Choisissez un document ci-dessus pour revoir ses décisions.</translation>
    </message>
    <message>
        <source>All candidates are decided</source>
        <translation>Tous les candidats sont décidés</translation>
    </message>
    <message>
        <source>All documents that wait</source>
        <translation>Tous les documents en attente</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 décidés</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln sure</source>
        <translation>
            <numerusform>Accepter %Ln sûr</numerusform>
            <numerusform>Accepter les %Ln sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) are decided.</source>
        <translation>
            <numerusform>%Ln candidat est décidé.</numerusform>
            <numerusform>Les %Ln candidats sont décidés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Another name for %1.</source>
        <translation>Un autre nom pour %1.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Score %1 for %2</source>
        <translation>Noter %1 pour %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was done, in a sentence that a reader can check (required)</source>
        <translation>Ce qui a été fait, en une phrase qu’un lecteur peut vérifier (requis)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Log a search for %1</source>
        <translation>Noter une recherche pour %1</translation>
    </message>
    <message>
        <source>mfa.gov.cn; Xinhua; the ministry&apos;s yearbook</source>
        <translation>mfa.gov.cn ; Xinhua ; l’annuaire du ministère</translation>
    </message>
    <message>
        <source>the words that were looked for</source>
        <translation>les mots recherchés</translation>
    </message>
    <message>
        <source>en, zh</source>
        <translation>en, zh</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Covers up to</source>
        <translation>Couvre jusqu’au</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Chercher de nouveau le</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>&amp;Made on</source>
        <translation>&amp;Faite le</translation>
    </message>
    <message>
        <source>Covers &amp;up to</source>
        <translation>Couvre &amp;jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>&amp;Trouvé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>“Nothing found” is an observation with a day. It never counts as failure.</source>
        <translation>« Rien de trouvé » est un constat daté. Il ne compte jamais comme un échec.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What may follow in the search</source>
        <translation>Ce qui peut suivre dans la recherche</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs : %1</translation>
    </message>
    <message>
        <source>Ctrl+Space tells what may follow; a minus before a term excludes it.</source>
        <translation>Ctrl+Espace dit ce qui peut suivre ; un moins devant un terme l’exclut.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rétablissement</translation>
    </message>
</context>
<context>
    <name>SharedFields</name>
    <message>
        <source>2026-01-31; statuses need it</source>
        <translation>2026-01-31 ; les statuts en ont besoin</translation>
    </message>
    <message>
        <source>Where no column says it</source>
        <translation>Où aucune colonne ne le dit</translation>
    </message>
    <message>
        <source>USD, places …</source>
        <translation>USD, places …</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Who &amp;promises</source>
        <translation>Qui &amp;promet</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Days like 03/04/2025</source>
        <translation>&amp;Jours comme 03/04/2025</translation>
    </message>
    <message>
        <source>Numbers &amp;like 1,500</source>
        <translation>Nombres &amp;comme 1,500</translation>
    </message>
    <message>
        <source>Other &amp;statuses</source>
        <translation>Autres &amp;statuts</translation>
    </message>
    <message>
        <source>either way, both are kept</source>
        <translation>l’un ou l’autre, on garde les deux</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>le jour d’abord</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>le mois d’abord</translation>
    </message>
    <message>
        <source>fifteen hundred</source>
        <translation>mille cinq cents</translation>
    </message>
    <message>
        <source>one and a half</source>
        <translation>un et demi</translation>
    </message>
    <message>
        <source>go into the note</source>
        <translation>vont dans la note</translation>
    </message>
    <message>
        <source>refuse the row</source>
        <translation>rejeter la ligne</translation>
    </message>
    <message>
        <source>%1 is no single day.</source>
        <translation>%1 n’est pas un seul jour.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the text as it was read (P)</source>
        <translation>Montrer le texte tel qu’il a été lu (P)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Show the picture of the page (P)</source>
        <translation>Montrer l’image de la page (P)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Show text and page side by side (Shift+P)</source>
        <translation>Montrer texte et page côte à côte (Maj+P)</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Page suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Plus petit (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Make the page as wide as the window (Ctrl+0)</source>
        <translation>Page aussi large que la fenêtre (Ctrl+0)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The pages cannot be shown, so here is the text. %1</source>
        <translation>Les pages ne peuvent être montrées, voici donc le texte. %1</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>The words of the document</source>
        <translation>Les mots du document</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>Scinder %1</translation>
    </message>
    <message>
        <source>The words of the candidate, one line for each part</source>
        <translation>Les mots du candidat, une ligne par partie</translation>
    </message>
    <message>
        <source>One line for each promise: Enter cuts at the caret, Backspace at the start of a line joins.</source>
        <translation>Une ligne par promesse : Entrée coupe au curseur, Retour arrière en début de ligne rejoint.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut it at least once: put the caret before a word and press Enter.</source>
        <translation>Coupez au moins une fois : placez le curseur devant un mot et pressez Entrée.</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter encore</translation>
    </message>
    <message>
        <source>Accept commitments in the review, then judge them.</source>
        <translation>Acceptez des engagements dans la revue, puis jugez-les.</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>Verdicts are people’s. Not judged yet means that nobody has looked, not that it failed.</source>
        <translation>Les verdicts viennent des gens. Pas encore jugé veut dire que personne n’a regardé, non que c’est un échec.</translation>
    </message>
    <message>
        <source>The mark is where an even pace would be: computed from the dates, no verdict.</source>
        <translation>Le repère est là où serait un rythme régulier : calculé d’après les dates, sans verdict.</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Par partie</translation>
    </message>
    <message>
        <source>A commitment of several parties counts for each: the rows need not add up.</source>
        <translation>Un engagement de plusieurs parties compte pour chacune : les lignes ne s’additionnent pas forcément.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>jugés</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>tenus</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>past due, open</source>
        <translation>échu, ouvert</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Record status of %1</source>
        <translation>Noter le statut de %1</translation>
    </message>
    <message numerus="yes">
        <source>The same status for %Ln commitment(s), as one step</source>
        <translation>
            <numerusform>Le même statut pour %Ln engagement, en une étape</numerusform>
            <numerusform>Le même statut pour %Ln engagements, en une étape</numerusform>
        </translation>
    </message>
    <message>
        <source>True on</source>
        <translation>Vrai le</translation>
    </message>
    <message>
        <source>Why it is so, in a sentence that a reader can check (required)</source>
        <translation>Pourquoi il en est ainsi, en une phrase qu’un lecteur peut vérifier (requis)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>All who are bound</source>
        <translation>Tous ceux qui sont liés</translation>
    </message>
    <message>
        <source>Why it stands without</source>
        <translation>Pourquoi il tient sans cela</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;True on</source>
        <translation>&amp;Vrai le</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Preu&amp;ve</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>That day lies ahead.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>The computed signal says “%1”. Yours is the verdict, and it stands.</source>
        <translation>Le signal calculé dit « %1 ». Le vôtre est le verdict, et il tient.</translation>
    </message>
    <message>
        <source>“%1” needs %2. Add it, or say why it stands without.</source>
        <translation>« %1 » demande %2. Ajoutez-le, ou dites pourquoi il tient sans cela.</translation>
    </message>
    <message numerus="yes">
        <source>Judging %Ln commitment(s)</source>
        <translation>
            <numerusform>Évaluation de %Ln engagement</numerusform>
            <numerusform>Évaluation de %Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>A status needs a note: why it is so, in a sentence that a reader can check.</source>
        <translation>Un statut demande une note : pourquoi il en est ainsi, en une phrase qu’un lecteur peut vérifier.</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Undo several steps</source>
        <translation>Annuler plusieurs étapes</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Redo brings them back, one after the other.</source>
        <translation>Rétablir les ramène l’une après l’autre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln step(s)</source>
        <translation>
            <numerusform>Annuler %Ln étape</numerusform>
            <numerusform>Annuler %Ln étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Progress of the work in hand</source>
        <translation>Avancement du travail en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Import table %1</source>
        <translation>Importer le tableau %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation>Lignes déjà présentes</translation>
    </message>
    <message>
        <source>Sa&amp;ve refused rows…</source>
        <translation>En&amp;registrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Ce que devient chaque colonne</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>Pour toutes les lignes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln row(s) …</source>
        <translation>
            <numerusform>Examen de %Ln ligne …</numerusform>
            <numerusform>Examen de %Ln lignes …</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Rejetée parce que</translation>
    </message>
    <message>
        <source>Is already</source>
        <translation>Est déjà</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln commitment(s)</source>
        <translation>
            <numerusform>Importer %Ln engagement</numerusform>
            <numerusform>Importer %Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>The refused rows are in %1. Mend them and import that file.</source>
        <translation>Les lignes rejetées sont dans %1. Corrigez-les et importez ce fichier.</translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune encore.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien de trouvé</translation>
    </message>
    <message>
        <source>Found in part</source>
        <translation>Trouvé en partie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1, for “%2”</source>
        <translation>%1, pour « %2 »</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <translation>Chercher de nouveau le %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Nobody has judged this yet. That says nothing about the promise.</source>
        <translation>Personne n’a encore jugé ceci. Cela ne dit rien de la promesse.</translation>
    </message>
    <message>
        <source>Recorded numbers</source>
        <translation>Nombres notés</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>S’appuie sur : %1</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme that it names</source>
        <translation>Programme qu’elle nomme</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Genre de source</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>%1 at the latest</source>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>candidate</name>
    <message>
        <source>no promise: it describes or comments</source>
        <translation>pas de promesse : cela décrit ou commente</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>déjà fait</translation>
    </message>
    <message>
        <source>calls upon others</source>
        <translation>appelle d’autres à agir</translation>
    </message>
    <message>
        <source>too vague to check</source>
        <translation>trop vague pour être vérifié</translation>
    </message>
    <message>
        <source>repeats another promise</source>
        <translation>répète une autre promesse</translation>
    </message>
    <message>
        <source>part of another promise</source>
        <translation>partie d’une autre promesse</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Mark the words of a promise in a document first, then choose this again.</source>
        <translation>Marquez d’abord les mots d’une promesse dans un document, puis choisissez ceci de nouveau.</translation>
    </message>
    <message>
        <source>This commitment promises no quantity. Edit it to add one, or record a status.</source>
        <translation>Cet engagement ne promet aucune quantité. Modifiez-le pour en ajouter une, ou notez un statut.</translation>
    </message>
    <message>
        <source>Withdraw from tracking</source>
        <translation>Retirer du suivi</translation>
    </message>
    <message>
        <source>Nothing is deleted: the commitment leaves the lists and can be found again with is:withdrawn.</source>
        <translation>Rien n’est supprimé : l’engagement quitte les listes et se retrouve avec is:withdrawn.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawing %Ln commitment(s)</source>
        <translation>
            <numerusform>Retrait de %Ln engagement</numerusform>
            <numerusform>Retrait de %Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Search, order, groups and columns are kept under this name, in the navigation.</source>
        <translation>Recherche, ordre, groupes et colonnes sont gardés sous ce nom, dans la navigation.</translation>
    </message>
    <message>
        <source>Copy as c&amp;ited text</source>
        <translation>Copier comme texte c&amp;ité</translation>
    </message>
    <message>
        <source>Change &amp;due…</source>
        <translation>Changer l’éch&amp;éance…</translation>
    </message>
    <message>
        <source>Change &amp;tags…</source>
        <translation>Changer les é&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>C&amp;olumns and groups…</source>
        <translation>C&amp;olonnes et groupes…</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>Enregistrer la &amp;vue…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Record &amp;status…</source>
        <translation>Noter le &amp;statut…</translation>
    </message>
    <message>
        <source>Record &amp;progress…</source>
        <translation>Noter le &amp;progrès…</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Ajouter une preu&amp;ve…</translation>
    </message>
    <message>
        <source>&amp;Log search…</source>
        <translation>Noter une &amp;recherche…</translation>
    </message>
    <message>
        <source>&amp;Relate…</source>
        <translation>&amp;Relier…</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>C&amp;ommenter…</translation>
    </message>
    <message>
        <source>Show in &amp;document</source>
        <translation>Montrer dans le &amp;document</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>&amp;Engagement</translation>
    </message>
    <message>
        <source>&amp;Add commitment…</source>
        <translation>&amp;Ajouter un engagement…</translation>
    </message>
    <message>
        <source>&amp;Quick add…</source>
        <translation>Ajout &amp;rapide…</translation>
    </message>
    <message>
        <source>Add from &amp;marked words…</source>
        <translation>Ajouter depuis les mots &amp;marqués…</translation>
    </message>
    <message>
        <source>What you chose is used when the window is opened anew.</source>
        <translation>Votre choix vaut quand la fenêtre est rouverte.</translation>
    </message>
    <message>
        <source>Open it anew now</source>
        <translation>La rouvrir maintenant</translation>
    </message>
    <message>
        <source>What you chose is used from the next start of the program.</source>
        <translation>Votre choix vaut au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo several steps…</source>
        <translation>Annuler plusieurs éta&amp;pes…</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Copier comme tableau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importer des documents</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Le rapport est dans %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open or create a store</source>
        <translation>Ouvrir ou créer une base</translation>
    </message>
    <message>
        <source>Stores (*.pledgebook);;All files (*)</source>
        <translation>Bases (*.pledgebook);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Sauvegarder la base</translation>
    </message>
    <message>
        <source>The store was copied to %1, and the copy was checked.</source>
        <translation>La base a été copiée dans %1, et la copie vérifiée.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The store is sound: pages, keys, search index, passages and evidence files were checked.</source>
        <translation>La base est saine : pages, clés, index de recherche, passages et fichiers de preuve ont été vérifiés.</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>Vérification de la base</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Fusionner une copie</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Comparaison avec %1</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>%1 n’a rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>Fusion de %1</translation>
    </message>
    <message>
        <source>ours stands everywhere</source>
        <translation>le nôtre reste partout</translation>
    </message>
    <message>
        <source>%1 is merged: %2.</source>
        <translation>%1 est fusionné : %2.</translation>
    </message>
    <message>
        <source>Their numbers changed: %1.</source>
        <translation>Leurs numéros ont changé : %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation>&amp;Importer des documents…</translation>
    </message>
    <message>
        <source>Import &amp;table…</source>
        <translation>Importer un &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Paste as document…</source>
        <translation>C&amp;oller comme document…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Exporter un rapport…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;Ouvrir une base…</translation>
    </message>
    <message>
        <source>&amp;Back up store…</source>
        <translation>&amp;Sauvegarder la base…</translation>
    </message>
    <message>
        <source>&amp;Check store</source>
        <translation>&amp;Vérifier la base</translation>
    </message>
    <message>
        <source>&amp;Merge a copy…</source>
        <translation>&amp;Fusionner une copie…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Help on this view</source>
        <translation>&amp;Aide sur cette vue</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Pledgebook</source>
        <translation>À &amp;propos de Pledgebook</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Aller partout…</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Aller au &amp;message</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suite</translation>
    </message>
    <message>
        <source>As it &amp;was on…</source>
        <translation>&amp;Tel que c’était le…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>Detail &amp;panel</source>
        <translation>&amp;Panneau de détails</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>Accept the candidate</source>
        <translation>Accepter le candidat</translation>
    </message>
    <message>
        <source>Edit, then accept</source>
        <translation>Modifier, puis accepter</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>Rejeter, avec une raison</translation>
    </message>
    <message>
        <source>Next / previous candidate</source>
        <translation>Candidat suivant / précédent</translation>
    </message>
    <message>
        <source>Accept all that are sure</source>
        <translation>Accepter tous les sûrs</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the commitment that was made of it</source>
        <translation>Montrer l’engagement qui en a été fait</translation>
    </message>
    <message>
        <source>Agenda / timeline / calendar</source>
        <translation>Agenda / frise / calendrier</translation>
    </message>
    <message>
        <source>Timeline: nearer / farther / all of it</source>
        <translation>Frise : plus près / plus loin / tout</translation>
    </message>
    <message>
        <source>Timeline: earlier / later</source>
        <translation>Frise : plus tôt / plus tard</translation>
    </message>
    <message>
        <source>Calendar: previous / next month</source>
        <translation>Calendrier : mois précédent / suivant</translation>
    </message>
    <message>
        <source>Calendar: today</source>
        <translation>Calendrier : aujourd’hui</translation>
    </message>
    <message>
        <source>Calendar: what is due on the day</source>
        <translation>Calendrier : ce qui est dû ce jour</translation>
    </message>
    <message>
        <source>Judge the cell</source>
        <translation>Juger la cellule</translation>
    </message>
    <message>
        <source>First / last party</source>
        <translation>Première / dernière partie</translation>
    </message>
    <message>
        <source>First / last cell</source>
        <translation>Première / dernière cellule</translation>
    </message>
    <message>
        <source>Show in the document, or edit the cell</source>
        <translation>Montrer dans le document, ou modifier la cellule</translation>
    </message>
    <message>
        <source>Complete the search</source>
        <translation>Compléter la recherche</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Montrer dans le document</translation>
    </message>
    <message>
        <source>Next / previous commitment</source>
        <translation>Engagement suivant / précédent</translation>
    </message>
    <message>
        <source>Next / previous place found</source>
        <translation>Endroit suivant / précédent</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>dû le %1</translation>
    </message>
</context>
<context>
    <name>cycles</name>
    <message>
        <source>Interim</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>counted from %1</source>
        <translation>compté depuis %1</translation>
    </message>
    <message>
        <source>reached: no data</source>
        <translation>atteint : aucune donnée</translation>
    </message>
    <message>
        <source>reached: %1%2 as of %3</source>
        <translation>atteint : %1%2 au %3</translation>
    </message>
    <message>
        <source>expected by then: %1</source>
        <translation>attendu alors : %1</translation>
    </message>
    <message>
        <source>expected by now: %1</source>
        <translation>attendu à ce jour : %1</translation>
    </message>
    <message>
        <source>no date in the source</source>
        <translation>aucune date dans la source</translation>
    </message>
    <message>
        <source>not resolved to a date</source>
        <translation>non ramené à une date</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>counted from %1, the document&apos;s date</source>
        <translation>compté depuis le %1, date du document</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Not resolved: it counts from the document&apos;s date, which is not known.</source>
        <translation>Non résolu : il court depuis la date du document, qui est inconnue.</translation>
    </message>
    <message>
        <source>no end; it can be reviewed, but never falls due</source>
        <translation>sans fin ; peut être revu, mais n’échoit jamais</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>, counted from %1</source>
        <translation>, compté depuis le %1</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>ou :</translation>
    </message>
    <message>
        <source>Names, separated by ;</source>
        <translation>Noms, séparés par ;</translation>
    </message>
    <message>
        <source>2026-06-30, 2027, by 2030, next year …</source>
        <translation>2026-06-30, 2027, by 2030, next year …</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Prefer the other reading</source>
        <translation>Préférer l’autre lecture</translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>Une autre quantité</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>de quoi</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Genre de nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>de plus</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Party: %1</source>
        <translation>Partie : %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>tenus</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 sur %2 jugés</translation>
    </message>
    <message>
        <source>none judged</source>
        <translation>aucun jugé</translation>
    </message>
    <message>
        <source>Delivered against the even pace</source>
        <translation>Tenu, face au rythme régulier</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Montrer les %1</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>%1 (for all who are bound)</source>
        <translation>%1 (pour tous ceux qui sont liés)</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>non lié</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message numerus="yes">
        <source>%n commitment(s) became due since %1.</source>
        <translation>
            <numerusform>%n engagement est échu depuis le %1.</numerusform>
            <numerusform>%n engagements sont échus depuis le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Which candidates</source>
        <translation>Quels candidats</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Tous les candidats</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Seulement les non décidés</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>the calendar year after the document&apos;s date</source>
        <translation>l’année civile suivant la date du document</translation>
    </message>
    <message>
        <source>the calendar years after the document&apos;s date</source>
        <translation>les années civiles suivant la date du document</translation>
    </message>
    <message>
        <source>fiscal year: which party&apos;s calendar?</source>
        <translation>exercice budgétaire : selon le calendrier de quelle partie ?</translation>
    </message>
    <message>
        <source>April to March (India, United Kingdom)</source>
        <translation>d’avril à mars (Inde, Royaume-Uni)</translation>
    </message>
    <message>
        <source>July to June (Australia)</source>
        <translation>de juillet à juin (Australie)</translation>
    </message>
    <message>
        <source>October to September (United States)</source>
        <translation>d’octobre à septembre (États-Unis)</translation>
    </message>
    <message>
        <source>April to March (India, Japan, United Kingdom)</source>
        <translation>d’avril à mars (Inde, Japon, Royaume-Uni)</translation>
    </message>
    <message>
        <source>to the round year</source>
        <translation>jusqu’à l’année ronde</translation>
    </message>
    <message>
        <source>to the decade&apos;s last year</source>
        <translation>jusqu’à la dernière année de la décennie</translation>
    </message>
    <message>
        <source>the middle of it</source>
        <translation>son milieu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n jour à compter de la date du document</numerusform>
            <numerusform>%n jours à compter de la date du document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n semaine à compter de la date du document</numerusform>
            <numerusform>%n semaines à compter de la date du document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n mois à compter de la date du document</numerusform>
            <numerusform>%n mois à compter de la date du document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n an à compter de la date du document</numerusform>
            <numerusform>%n ans à compter de la date du document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decade(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n décennie à compter de la date du document</numerusform>
            <numerusform>%n décennies à compter de la date du document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>searchhelp</name>
    <message>
        <source>words in title, statement, note, parties and tags; all of them</source>
        <translation>mots du titre, de l’énoncé, de la note, des parties et étiquettes ; tous</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>ces mots ensemble</translation>
    </message>
    <message>
        <source>of a party, and without a word</source>
        <translation>d’une partie, et sans un mot</translation>
    </message>
    <message>
        <source>not closed, and due before 2027</source>
        <translation>non clos, et dû avant 2027</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>l’un ou l’autre</translation>
    </message>
    <message>
        <source>past due and nothing to show for it</source>
        <translation>échu et rien pour le montrer</translation>
    </message>
    <message>
        <source>touched in the last seven days</source>
        <translation>touché ces sept derniers jours</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>no data of %1</source>
        <translation>aucune donnée sur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>expected by then %1</source>
        <translation>attendu alors %1</translation>
    </message>
    <message>
        <source>expected by now %1</source>
        <translation>attendu à ce jour %1</translation>
    </message>
    <message>
        <source>at this pace reached about %1</source>
        <translation>à ce rythme, atteint vers %1</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation>Qui promet</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Qui exécute</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit or currency</source>
        <translation>Unité ou monnaie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Day of the status</source>
        <translation>Jour du statut</translation>
    </message>
    <message>
        <source>Number reached</source>
        <translation>Nombre atteint</translation>
    </message>
    <message>
        <source>Day of the number reached</source>
        <translation>Jour du nombre atteint</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reference (C-0007)</source>
        <translation>Référence (C-0007)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Somebody looked: nothing was done yet</source>
        <translation>Quelqu’un a regardé : rien n’était fait</translation>
    </message>
    <message>
        <source>Work towards it is known</source>
        <translation>On sait qu’on y travaille</translation>
    </message>
    <message>
        <source>Some of it was given</source>
        <translation>Une partie a été donnée</translation>
    </message>
    <message>
        <source>All of it was given or done</source>
        <translation>Tout a été donné ou fait</translation>
    </message>
    <message>
        <source>It was begun and does not move</source>
        <translation>C’est commencé et n’avance pas</translation>
    </message>
    <message>
        <source>What was done was taken back</source>
        <translation>Ce qui était fait a été repris</translation>
    </message>
    <message>
        <source>A later promise has taken its place</source>
        <translation>Une promesse ultérieure l’a remplacé</translation>
    </message>
    <message>
        <source>Its time is over, and it was not kept</source>
        <translation>Son temps est passé, sans être tenu</translation>
    </message>
    <message>
        <source>The sources contradict each other</source>
        <translation>Les sources se contredisent</translation>
    </message>
    <message>
        <source>Somebody searched and found nothing</source>
        <translation>Quelqu’un a cherché et rien trouvé</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>What needs you now: what is overdue, due soon, without evidence or silent for long; then how it all stands. Every number opens the list behind it.</source>
        <translation>Ce qui vous attend : ce qui est en retard, dû bientôt, sans preuve ou muet depuis longtemps ; puis où l’on en est. Chaque nombre ouvre sa liste.</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>&amp;Engagements</translation>
    </message>
    <message>
        <source>Every commitment, a row each. Words in the search narrow the list; field:value narrows it further, and help stands under the field while you type. Choose several rows to judge, tag or withdraw them as one step.</source>
        <translation>Tous les engagements, un par ligne. Les mots de la recherche restreignent la liste ; field:value la restreint encore, et l’aide est sous le champ pendant la frappe. Choisissez plusieurs lignes pour les juger, étiqueter ou retirer en une étape.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>What the finder proposes, beside the document. Accept what is a promise, edit it first where a field is wrong, reject what is none and say why. What was set aside stays at the end of the queue, for you to audit.</source>
        <translation>Ce que le chercheur propose, à côté du document. Acceptez ce qui est une promesse, corrigez d’abord un champ faux, rejetez ce qui n’en est pas et dites pourquoi. Ce qui est écarté reste en fin de file, pour votre contrôle.</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>É&amp;chéances</translation>
    </message>
    <message>
        <source>What falls due and when. A deadline is a span: it begins on the earliest day that the source allows and ends on the latest. Possibly overdue means that the earliest is past and the latest is not.</source>
        <translation>Ce qui échoit et quand. Une échéance est un intervalle : du premier jour que permet la source au dernier. Peut-être en retard veut dire que le premier est passé et non le dernier.</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrice</translation>
    </message>
    <message>
        <source>Parties and commitments: how each promise stands for each party that is bound, as a status or as a score of a cycle. Enter judges the cell. Hatched does not apply, a dotted ring is not judged yet.</source>
        <translation>Parties et engagements : où en est chaque promesse pour chaque partie liée, en statut ou en note d’un cycle. Entrée juge la cellule. Hachuré : sans objet ; anneau pointillé : pas encore jugé.</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Progrès</translation>
    </message>
    <message>
        <source>How much is kept, by party, kind and document, and what was delivered against an even pace. What the calendar and the numbers say is a signal; a verdict is given by people alone.</source>
        <translation>Ce qui est tenu, par partie, genre et document, et ce qui est atteint face à un rythme régulier. Ce que disent calendrier et nombres est un signal ; un verdict ne vient que des gens.</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>The text as it was read, which never changes, with its promises lit. Mark words and press Ctrl+M to make a commitment of them.</source>
        <translation>Le texte tel qu’il a été lu, qui ne change jamais, avec ses promesses éclairées. Marquez des mots et pressez Ctrl+M pour en faire un engagement.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Partially delivered</source>
        <translation>Tenu en partie</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Au point mort</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Expired undelivered</source>
        <translation>Échu sans être tenu</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Peu clair</translation>
    </message>
    <message>
        <source>No evidence found</source>
        <translation>Aucune preuve trouvée</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Souple</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Cible atteinte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Past due, outcome unknown</source>
        <translation>Échu, issue inconnue</translation>
    </message>
    <message>
        <source>Possibly overdue</source>
        <translation>Peut-être en retard</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>Trop tôt pour dire</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Hors de la voie</translation>
    </message>
    <message>
        <source>Slipping</source>
        <translation>En recul</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Pas encore échu</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Dû bientôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Closed otherwise</source>
        <translation>Clos autrement</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>dite dans le texte</translation>
    </message>
    <message>
        <source>from the file&apos;s metadata</source>
        <translation>des métadonnées du fichier</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduite</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>donnée par vous</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>Sous la ligne</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Words of a document</source>
        <translation>Mots d’un document</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation>Budgété</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contracté</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Lancé</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>En livraison</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Source: –</source>
        <translation>Source : –</translation>
    </message>
    <message>
        <source>The pledgor&apos;s own word</source>
        <translation>La parole même du promettant</translation>
    </message>
    <message>
        <source>Another official source</source>
        <translation>Une autre source officielle</translation>
    </message>
    <message>
        <source>Press or research</source>
        <translation>Presse ou recherche</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Ouï-dire</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Ce qu’on cherchait</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Correct document</source>
        <translation>Corriger le document</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Reconsidérer</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Merge candidates</source>
        <translation>Fusionner des candidats</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>Importer une nouvelle version</translation>
    </message>
    <message>
        <source>Anchor passage</source>
        <translation>Ancrer un passage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Record status</source>
        <translation>Noter le statut</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>Noter le progrès</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Link passage</source>
        <translation>Lier un passage</translation>
    </message>
    <message>
        <source>Define scale</source>
        <translation>Définir une échelle</translation>
    </message>
    <message>
        <source>Define event</source>
        <translation>Définir un événement</translation>
    </message>
    <message>
        <source>Define cycle</source>
        <translation>Définir un cycle</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Set applicability</source>
        <translation>Fixer l’applicabilité</translation>
    </message>
    <message>
        <source>Write rubric</source>
        <translation>Écrire une grille</translation>
    </message>
    <message>
        <source>Log search</source>
        <translation>Noter une recherche</translation>
    </message>
    <message>
        <source>Archive evidence</source>
        <translation>Archiver une preuve</translation>
    </message>
    <message>
        <source>Judge evidence</source>
        <translation>Peser une preuve</translation>
    </message>
    <message>
        <source>Revise deadline</source>
        <translation>Réviser l’échéance</translation>
    </message>
    <message>
        <source>Set milestone</source>
        <translation>Fixer un jalon</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Record exchange rate</source>
        <translation>Noter un taux de change</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decide coding</source>
        <translation>Trancher le codage</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Recoupe</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>S’ajoute à</translation>
    </message>
    <message>
        <source>Is added to by</source>
        <translation>Est augmenté par</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Is superseded by</source>
        <translation>Est remplacé par</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Is amended by</source>
        <translation>Est modifié par</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Réaffirme</translation>
    </message>
    <message>
        <source>Is restated by</source>
        <translation>Est réaffirmé par</translation>
    </message>
    <message>
        <source>Is part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Met en œuvre</translation>
    </message>
    <message>
        <source>Is implemented by</source>
        <translation>Est mis en œuvre par</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Découle de</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>Est en conflit avec</translation>
    </message>
    <message>
        <source>both count</source>
        <translation>les deux comptent</translation>
    </message>
    <message>
        <source>the later counts</source>
        <translation>le plus tardif compte</translation>
    </message>
    <message>
        <source>the earlier counts</source>
        <translation>le plus ancien compte</translation>
    </message>
    <message>
        <source>Standing of commitments</source>
        <translation>État des engagements</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Commitment cards</source>
        <translation>Fiches d’engagement</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>early</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>on time by one reading</source>
        <translation>à temps selon une lecture</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Retiré parce que</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Earliest due day</source>
        <translation>Premier jour d’échéance</translation>
    </message>
    <message>
        <source>Latest due day</source>
        <translation>Dernier jour d’échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Date du statut</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>True on</source>
        <translation>Vrai le</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>In the source&apos;s words</source>
        <translation>Dans les mots de la source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>ôté</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>No party</source>
        <translation>Aucune partie</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucune preuve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln engagement</numerusform>
            <numerusform>%Ln engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 past due</source>
        <translation>échu depuis %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
</context>
</TS>
