using JasperFx.CommandLine;
using Marten;
using Mentorship.Host.Commands;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Erasing;

/// <summary>What to do with the ledger of destructions.</summary>
public enum ErasureAct { list, reapply }

/// <summary>Input of <see cref="ErasuresCommand"/>.</summary>
public sealed class ErasuresInput : NetCoreInput
{
    [Description("list: print the ledger; reapply: destroy again what came back with a restored copy of the database")]
    public ErasureAct Act { get; set; }
}

/// <summary>Prints the ledger of destructions kept outside of the database, or applies it again.</summary>
[Description("Prints the ledger of destructions, or applies it again after a restore", Name = "erasures")]
public sealed class ErasuresCommand : JasperFxAsyncCommand<ErasuresInput>
{
    public override Task<bool> Execute(ErasuresInput input) => input.Within(async services =>
    {
        var ledger = services.GetRequiredService<ErasureLedger>().Read();
        if (input.Act == ErasureAct.list)
            foreach (var line in ledger) Console.WriteLine($"{line.On:yyyy-MM-dd} {line.School} {line.Participant} {line.Number} {line.Ground}");
        else
            Console.WriteLine($"{ledger.Count}: {await Reapplying.Of(ledger, services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<IReadOnlyList<Module>>(), default)}");
    });
}
