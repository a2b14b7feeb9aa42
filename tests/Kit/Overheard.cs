using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Mentorship.Tests.Kit;

/// <summary>Keeps every line the program logs, to see what it must not say.</summary>
public sealed class Overheard : ILoggerProvider
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Ear(Lines);

    public void Dispose()
    {
    }

    private sealed class Ear(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
