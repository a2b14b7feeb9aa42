using JasperFx.CommandLine;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Organisations;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Commands;

/// <summary>What is done about organisations on the command line.</summary>
public enum Organising { list, add, region, municipality }

public sealed class SchoolInput : NetCoreInput
{
    [Description("list, add, region or municipality")]
    public Organising What { get; set; }

    [Description("The code: small Latin letters, digits, hyphens")]
    public string Code { get; set; } = "";

    [Description("The name")]
    public string Name { get; set; } = "";

    [Description("The code of the school's municipality")]
    public string MunicipalityFlag { get; set; } = "";

    [Description("The code of the municipality's region")]
    public string RegionFlag { get; set; } = "";

    [Description("The login of the school's director")]
    public string DirectorFlag { get; set; } = "";

    [Description("How the director is shown, such as \"Орлова Т. П.\"")]
    public string ShownFlag { get; set; } = "";

    [Description("Where the product is reached")]
    public string AddressFlag { get; set; } = "http://127.0.0.1:5080";
}

/// <summary>Opens schools, and the regions and municipalities they lie in, by the same commands as the operator's page.</summary>
[Description("Adds a school with its road map and its director's invitation, or lists the schools", Name = "school")]
public sealed class SchoolCommand : JasperFxAsyncCommand<SchoolInput>
{
    public SchoolCommand()
    {
        Usage("List the schools").Arguments(x => x.What);
        Usage("Add a school, region or municipality").Arguments(x => x.What, x => x.Code, x => x.Name);
    }

    public override Task<bool> Execute(SchoolInput input) => input.Within(async services =>
    {
        var courier = services.GetRequiredService<Courier>();
        var today = Today.Of(services.GetRequiredService<TimeProvider>());
        Actor.Current = new(Guid.Empty, [Role.Operator], Sight.Nobody, Source.Import);
        if (input.What == Organising.list)
        {
            await List(services.GetRequiredService<IDocumentStore>());
            return;
        }

        if (input.What == Organising.add)
        {
            await Add(input, courier, today);
            return;
        }

        await courier.Send(input.What == Organising.region ? new AddRegion(input.Code, input.Name, today) : new AddMunicipality(input.Code, input.Name, input.RegionFlag, today));
        Console.WriteLine(Say.OrganisationAdded, input.Name);
    });

    private static async Task Add(SchoolInput input, Courier courier, DateOnly today)
    {
        var (director, secret) = (new AccountId(Guid.CreateVersion7()), Invitation.NewSecret());
        await courier.Send(new AddSchool(input.Code, input.Name, input.MunicipalityFlag, director, input.DirectorFlag, input.ShownFlag, today));
        await courier.Send(new SendInvitation(director, Invitation.HashOf(secret), today));
        Console.WriteLine(Say.SchoolAdded, input.Name);
        Console.WriteLine($"{input.AddressFlag.TrimEnd('/')}/invitation?key={secret}");
    }

    private static async Task List(IDocumentStore store)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        foreach (var school in await session.Query<School>().OrderBy(x => x.Id).ToListAsync())
            Console.WriteLine($"{school.Id,-40} {school.Municipality ?? "-",-20} {school.Name}{(school.ClosedOn is { } closed ? $" ({Say.SchoolIsClosed} {Design.Words.Of(closed)})" : "")}");
    }
}
