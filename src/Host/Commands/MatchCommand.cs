using System.Diagnostics;
using JasperFx.CommandLine;
using Mentorship.Kernel;
using Mentorship.Kernel.Tables;
using Mentorship.Matching.Instances;
using Mentorship.Matching.Solving;

namespace Mentorship.Host.Commands;

/// <summary>Input of <see cref="MatchCommand"/>.</summary>
public sealed class MatchInput
{
    [Description("The instance: pairs with scores or costs, a matrix of the OR-Library, or lists of wishes")]
    public string File { get; set; } = "";

    [Description("Beside lists of wishes: the list of seats")]
    public string? Seats { get; set; }

    [Description("nobody-left or best-fit; nobody-left if not given")]
    public string? ObjectiveFlag { get; set; }
}

/// <summary>Solves an instance of matching from a file; needs no database.</summary>
[Description("Solves an instance of matching from a file", Name = Name)]
public sealed class MatchCommand : JasperFxCommand<MatchInput>
{
    public const string Name = "match";

    public MatchCommand()
    {
        Usage("Pairs or a matrix").Arguments(x => x.File);
        Usage("Lists of wishes with seats").Arguments(x => x.File, x => x.Seats!);
    }

    /// <summary>Without the program around it: nothing is read or written but the files named.</summary>
    public static Task<int> Run(string[] arguments) => CommandExecutor.For(x => x.RegisterCommand<MatchCommand>()).ExecuteAsync(arguments);

    public override bool Execute(MatchInput input)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) => (e.Cancel, _) = (true, stop.CancelAsync());
        try
        {
            var clock = Stopwatch.StartNew();
            var posed = InstanceFile.Read(Content(input.File), input.Seats is { } seats ? Content(seats) : null);
            var objective = Chosen(input.ObjectiveFlag, posed.Measure);
            var read = clock.Elapsed;
            using var progress = new SolvingProgress(Console.Error);
            var assignment = Solver.Solve(posed.Instance, objective, progress.Tell, stop.Token);
            foreach (var line in AssignmentText.Of(posed, objective, assignment, read, clock.Elapsed - read)) Console.WriteLine(line);
            return true;
        }
        catch (Exception exception) when (exception is Refused or Unreadable or NotThere)
        {
            Console.Error.WriteLine(exception.Message);
            return false;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(Say.SolvingStopped);
            return false;
        }
    }

    private static Objective Chosen(string? asked, Measure measure)
    {
        if (asked is null) return Objective.NobodyLeft;
        var known = Enum.TryParse<Objective>(asked.Replace("-", "", StringComparison.Ordinal), true, out var objective) && Enum.IsDefined(objective);
        Refused.When(!known, Say.NoSuchObjective.With(asked));
        Refused.When(objective == Objective.BestFit && measure != Measure.Score, Say.BestFitOfCosts);
        return objective;
    }

    private static byte[] Content(string path)
    {
        if (!File.Exists(path)) throw new NotThere(Say.NoSuchFile.With(path));
        if (new FileInfo(path).Length > InstanceFile.Limit) throw new Unreadable(Say.FileTooLarge.With(InstanceFile.Limit / (1024 * 1024)));
        return File.ReadAllBytes(path);
    }
}
