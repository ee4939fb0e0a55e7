using Annotate.Html.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Browser))]
