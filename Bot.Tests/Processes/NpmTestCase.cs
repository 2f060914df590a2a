using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace EcomBot.Tests.Processes;

/// <summary>A test that finds out when it runs whether its client can be installed.</summary>
public sealed class NpmTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For the test runner alone.")]
    public NpmTestCase()
    {
    }

    internal NpmTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod method)
        : base(diagnostics, display, displayOptions, method)
    {
    }

    /// <inheritdoc/>
    public override async Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
    {
        var fact = Method.GetCustomAttributes(typeof(NpmFactAttribute)).Single();
        SkipReason = fact.GetNamedArgument<bool>(nameof(NpmFactAttribute.NeedsBrowser)) && Chromium.Executable is null
            ? new BrowserFactAttribute().Skip
            : await NpmClients.InstallAsync((string)fact.GetConstructorArguments().Single());
        return await base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
    }
}
