using Xunit.Abstractions;
using Xunit.Sdk;

namespace EcomBot.Tests.Processes;

/// <summary>A fact that needs a client from npm: it is installed first, and the fact is skipped where that is not possible.</summary>
/// <param name="client">The client's folder in <c>NpmClients</c>.</param>
[XunitTestCaseDiscoverer("EcomBot.Tests.Processes.NpmFactDiscoverer", "Bot.Tests")]
internal sealed class NpmFactAttribute(string client) : FactAttribute
{
    /// <summary>The client's folder.</summary>
    public string Client => client;

    /// <summary>Whether it needs a browser as well.</summary>
    public bool NeedsBrowser { get; init; }
}

/// <summary>Makes the test cases of <see cref="NpmFactAttribute"/>.</summary>
public sealed class NpmFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new NpmTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}
