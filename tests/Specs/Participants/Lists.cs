using System.Text;
using Mentorship.Kernel.Tables;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Importing;
using Mentorship.Participants.Vault;

namespace Mentorship.Tests.Specs.Participants;

/// <summary>Lists of people as they come, and as they are laid ready.</summary>
internal static class Lists
{
    public const string Heading = "Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность;Контакт;Представитель;Родство;Контакт представителя\n";
    public const string Row = "Алёшин;Пётр;;01.05.2014;Ученик;5 «А»;;Алёшина Анна;мать;+7 900\n";

    private static readonly KnownColumns Nothing = new(KnownColumns.OfRosters, new Dictionary<string, RosterField>());

    public static Upload Upload(string text, KnownColumns? known = null) => Upload(Encoding.UTF8.GetBytes(text), known);

    public static Upload Upload(byte[] content, KnownColumns? known = null)
    {
        var layout = Layout.Of(RosterFile.Read(content), known ?? Nothing);
        return new(Guid.NewGuid(), "список.csv", Guid.NewGuid(), default, layout.Headings, layout.Rows) { Columns = layout.Columns };
    }

    public static IReadOnlyList<RosterRow> Read(string text) => Read(Upload(text));

    public static IReadOnlyList<RosterRow> Read(Upload upload) => [.. upload.Rows.Select(new RosterRows(upload, Past.Day).Read)];

    public static RosterPlan Plan(string text, params (Card, Participant)[] known) => RosterPlan.Of(Read(text), new(known));

    public static (Card Card, Participant Participant) Somebody(string name, string place, params IFact[] since)
    {
        var id = new ParticipantId(Guid.NewGuid());
        var names = name.Split(' ');
        return (new(id.Value, Guid.NewGuid(), new(names[0], names[1], names.ElementAtOrDefault(2), new(2014, 5, 1), place, null)),
            new Given<Participant>([Past.Pupil with { Participant = id }, .. since]).State);
    }
}
