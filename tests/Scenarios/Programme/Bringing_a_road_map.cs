using System.Globalization;
using System.Net;
using CsvHelper;
using Marten;
using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Writing;
using Mentorship.Programme;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Scenarios.Programme;

public class Bringing_a_road_map
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Theory, InlineData("xlsx"), InlineData("docx")]
    public async Task of_another_school_is_looked_through_before_it_is_kept(string kind)
    {
        var school = await (await House.Open()).School();
        var upload = new RoadmapUploadId(Guid.NewGuid());
        await school.Send(Role.Curator, new UploadRoadmap(upload, new(2026), new(2026), "школа № 2", $"карта.{kind}", await Foreign(kind), Today));
        (await school.Read(ReadRoadmap.Versions)).ShouldBeEmpty();
        var http = await school.Http(Role.Curator);
        var page = await http.GetStringAsync($"/roadmap/uploads/{upload.Value}");
        page.ShouldContain("Издать приказ о системе наставничества учителей");
        page.ShouldContain("Издан приказ о внедрении целевой модели");
        (await http.GetStringAsync("/roadmap")).ShouldContain($"/roadmap/uploads/{upload.Value}");

        await school.Send(Role.Curator, new KeepRoadmap(upload, Today));
        (await school.Read(ReadRoadmap.Versions)).Single().Version.Lines.Count.ShouldBe(17);
        (await http.GetAsync($"/roadmap/uploads/{upload.Value}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Should.ThrowAsync<NotThere>(() => school.Send(Role.Curator, new KeepRoadmap(upload, Today)))).Message.ShouldBe(Say.RoadmapUploadNotThere);
    }

    [Fact]
    public async Task is_let_go_by_whoever_read_it_or_after_a_week()
    {
        var school = await (await House.Open()).School();
        var (dropped, old) = (new RoadmapUploadId(Guid.NewGuid()), new RoadmapUploadId(Guid.NewGuid()));
        foreach (var upload in new[] { dropped, old })
            await school.Send(Role.Curator, new UploadRoadmap(upload, new(2026), new(2026), "школа № 2", "карта.docx", await Foreign("docx"), Today));
        await school.Send(Role.Curator, new DropRoadmapUpload(dropped, Today));
        (await Left()).ShouldBe([old.Value]);

        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            session.Store((await session.LoadAsync<RoadmapUpload>(old.Value))! with { At = House.Clock.GetUtcNow() - RoadmapUpload.Patience.Add(TimeSpan.FromHours(1)) });
            await session.SaveChangesAsync();
        }

        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            ForgetRoadmapUploadsHandler.Handle(new(Today), session, House.Clock);
            await session.SaveChangesAsync();
        }

        (await Left()).ShouldBeEmpty();

        Task<Guid[]> Left() => school.Read(async x => (await x.Query<RoadmapUpload>().ToListAsync()).Select(y => y.Id).ToArray());
    }

    private static async Task<byte[]> Foreign(string kind, [System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        using var csv = new CsvParser(new StringReader(await System.IO.File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(here)!, "foreign-road-map.csv"))), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add(csv.Record!);
        if (kind == "docx") return new TextDocument(across: true).Table(rows, [1, 3, 1, 6, 2]).ToFile();
        using var file = new MemoryStream();
        await Workbook.Write(new("Карта", [.. rows[0].Select(x => new Column(x))], rows[1..].Cast<IReadOnlyList<object?>>().ToAsyncEnumerable()), file);
        return file.ToArray();
    }
}
