using System.IO.Compression;
using Mentorship.Language;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Ordering.Drafting;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Orders written as documents (.docx), with an annex of thirty groups, a sheet of ten names and a QR code, beside packing the same parts into a file.</summary>
public static class Papers
{
    public static async Task Measure(Size size)
    {
        var (words, entry) = (Words(), new OrderEntry(new(Guid.NewGuid()), OrderKind.GroupsApproved, "70-о", Ground.Today, null, 30, 90, null));
        (string, DateOnly?)[] sheet = [.. Enumerable.Range(1, 10).Select(x => ($"Фамилия{x} И. О.", (DateOnly?)null))];
        var parts = Unpacked(Write());
        Table.Compared("Orders written as documents", "packing the same parts");
        await Row("an order of thirty groups, 1 at once", 1);
        await Row("the same, 8 at once", 8);

        async Task Row(string what, int writers) => Table.Row(what, await Duel.Fight(
            size.Rounds, () => Load.Of(writers, size.Round, _ => Task.Run(Write)), () => Load.Of(writers, size.Round, _ => Task.Run(() => Packed(parts)))));

        byte[] Write() => OrderDocument.Write(words, "МБОУ «Школа № 5»", entry, sheet, "https://mentorship.school.example/check/school-1/018f0f3e-7b1a-7c3d-8e4f-5a6b7c8d9e0f");
    }

    private static OrderText Words() => new(
        "Об утверждении наставнических пар и групп", "В соответствии с дорожной картой внедрения целевой модели наставничества",
        string.Join('\n', Enumerable.Range(1, 6).Select(x => $"Пункт {x}: утвердить состав пар и групп и обеспечить выполнение планов индивидуального развития.")), "Контроль за исполнением оставляю за собой.",
        "Состав пар и групп\n№ | Форма | Ролевая модель | Наставник | Наставляемые | Срок\n"
        + string.Join('\n', Enumerable.Range(1, 30).Select(x => $"{x} | Учитель – ученик | Учитель – неуспевающий ученик | Фамилия{x} Имя Отчество | Фамилия{x}а Имя Отчество, Фамилия{x}б Имя Отчество | до 31.05.2027")),
        "Директор | И. О. Фамилия");

    private static IReadOnlyList<(string Name, byte[] Content)> Unpacked(byte[] paper)
    {
        using var zip = new ZipArchive(new MemoryStream(paper));
        return [.. zip.Entries.Select(x => (x.FullName, Bytes(x)))];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var from = entry.Open();
        from.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Packed(IReadOnlyList<(string Name, byte[] Content)> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }

        return file.ToArray();
    }
}
