using System.Text;
using Mentorship.Participants.Importing;

namespace Mentorship.Tests.Scenarios.Participants;

/// <summary>Lists of people, sent and taken over.</summary>
internal static class Lists
{
    public const string Heading = "Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность;Контакт\n";
    public static readonly DateOnly On = new(2026, 9, 1);

    public static byte[] Of(params IEnumerable<string> rows) => Encoding.UTF8.GetBytes(Heading + string.Join('\n', rows));

    /// <summary>Pupils who bear the same name but for a number.</summary>
    public static byte[] Pupils(int count, string place = "5 «А»") => Of(Enumerable.Range(0, count).Select(x => $"Алёшин{x};Пётр;;01.05.2014;ученик;{place};"));

    public static async Task<ImportId> Upload(this SchoolHouse school, byte[] list, string name = "список.csv")
    {
        var import = new ImportId(Guid.CreateVersion7());
        await school.Send(Role.Curator, new UploadRoster(import, name, list, On));
        return import;
    }

    /// <summary>Sends a list and takes all of it over.</summary>
    public static async Task<ImportId> Import(this SchoolHouse school, byte[] list, string name = "список.csv")
    {
        var import = await school.Upload(list, name);
        await school.Send(Role.Curator, new ImportRoster(import, null, null, On));
        await school.Settle();
        return import;
    }

    public static Task<ImportReport> Report(this SchoolHouse school, ImportId import) => school.Read(x => ImportReport.Read(x, House.Clock, import.Value, default));
}
