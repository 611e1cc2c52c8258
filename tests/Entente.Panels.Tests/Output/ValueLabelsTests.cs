using Entente.Panels.Output;

namespace Entente.Panels.Tests.Output;

public sealed class ValueLabelsTests
{
    [Fact]
    public void A_label_that_is_a_list_is_read()
    {
        Assert.Equal(new Dictionary<int, string> { [1] = "yes", [2] = "abstain", [9] = "not a member" }, ValueLabels.Listed("1 yes, 2 abstain, 9 not a member"));
        Assert.Equal(new Dictionary<int, string> { [1] = "minor", [2] = "war" }, ValueLabels.Listed("highest intensity: 1 minor, 2 war"));
    }

    [Theory]
    [InlineData("1 land or river border, 2–5 across at most 12, 24, 150, 400 miles of water, 0 none")]
    [InlineData("3 intrusion, 4.1 wiper or logic bomb")]
    [InlineData("1 yes, 1 no")]
    [InlineData("1 alone")]
    [InlineData("a dispute in the year")]
    public void What_is_no_plain_list_is_left_alone(string label) => Assert.Null(ValueLabels.Listed(label));
}
