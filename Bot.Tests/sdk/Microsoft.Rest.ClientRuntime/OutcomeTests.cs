using Microsoft.Rest;

namespace EcomBot.Tests.Sdk.Rest;

public sealed class OutcomeTests
{
    [Fact]
    public void An_outcome_may_have_typed_headers_with_or_without_a_body()
    {
        IHttpOperationHeaderResponse<Version> headers = new HttpOperationHeaderResponse<Version> { Headers = new Version(1, 2) };
        IHttpOperationResponse<string, Version> both = new HttpOperationResponse<string, Version> { Body = "b", Headers = new Version(3, 4) };

        Assert.Equal(new Version(1, 2), headers.Headers);
        Assert.Equal(("b", new Version(3, 4)), (both.Body, both.Headers));
    }

    [Fact]
    public void An_outcome_with_headers_releases_its_messages_too()
    {
        var outcome = new HttpOperationHeaderResponse<string> { Request = new(), Response = new(), Headers = "h" };

        outcome.Dispose();

        Assert.Null(outcome.Request);
        Assert.Null(outcome.Response);
        Assert.Equal("h", outcome.Headers);
    }
}
