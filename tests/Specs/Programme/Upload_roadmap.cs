using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

/// <summary>A road map that was read and waits to be kept.</summary>
internal static class Uploads
{
    public static readonly DateOnly Today = new(2026, 9, 15);
    public static readonly UploadRoadmap Command = new(new(Guid.NewGuid()), new(2023), new(2026), "школа", "карта.csv", Carried.Content(Carried.Roadmap), Today);
    public static readonly RoadmapUpload Read = RoadmapUpload.Of(Command.Upload, Command, Guid.NewGuid(), default);
}

public class Upload_roadmap
{
    [Fact]
    public void is_refused_for_tomorrow() => new Given<Roadmap>().When(_ => Handle(Uploads.Command with { On = Uploads.Today.AddDays(1) })).ThenRefused(Say.NotInFuture);

    [Fact]
    public void asks_for_a_file_of_a_plan_that_ends_after_it_begins() =>
        new UploadRoadmap.Rules().Validate(Uploads.Command with { Content = [], Last = new(2022) }).Errors.Select(x => x.PropertyName).ShouldBe(["Last", "Content"]);

    [Fact]
    public void tells_the_name_of_no_file_to_the_log_of_the_program() => Uploads.Command.ToString().ShouldNotContain("карта");

    private static object[] Handle(UploadRoadmap command)
    {
        UploadRoadmapHandler.Handle(command, Uploads.Read, Uploads.Today);
        return [];
    }
}

public class Keep_roadmap
{
    private static readonly KeepRoadmap Command = new(Uploads.Command.Upload, Uploads.Today);

    [Fact]
    public void drafts_the_next_version_of_what_was_read() =>
        new Given<Roadmap>(new RoadmapDrafted(1, new(2023), new(2026), 97, "", Uploads.Today)).When(x => KeepRoadmapHandler.Handle(Command, Uploads.Read, x, Uploads.Today).Item1)
            .Then(new RoadmapDrafted(2, new(2023), new(2026), 97, Uploads.Read.Fingerprint, Uploads.Today));

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Roadmap>().When(x => KeepRoadmapHandler.Handle(Command with { On = Uploads.Today.AddDays(1) }, Uploads.Read, x, Uploads.Today).Item1).ThenRefused(Say.NotInFuture);
}

public class Drop_roadmap_upload
{
    [Fact]
    public void is_refused_for_tomorrow() => Should.Throw<Refused>(() => DropRoadmapUploadHandler.Handle(new(Uploads.Command.Upload, Uploads.Today.AddDays(1)), Uploads.Today)).Message.ShouldBe(Say.NotInFuture);

    [Fact]
    public void names_what_is_dropped() => new DropRoadmapUpload.Rules().Validate(new DropRoadmapUpload(default, Uploads.Today)).IsValid.ShouldBeFalse();
}
