using System.Diagnostics;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Matching.Solving;

namespace Mentorship.Host.Commands;

/// <summary>Tells what a long solving is about and for how long already; a short one is not talked about.</summary>
public sealed class SolvingProgress : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Timer timer;
    private SolvingStep step;

    public SolvingProgress(TextWriter output) => timer = new(_ => output.WriteLine(Say.SolvingGoesOn.With(Words.Of(step), (int)clock.Elapsed.TotalSeconds)), null, Pause, Pause);

    public void Tell(SolvingStep next) => step = next;

    public void Dispose() => timer.Dispose();
}
