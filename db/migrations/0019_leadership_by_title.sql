-- Who may be a leader is looked for by the titles of the leadership, which are few, not among all who have a post.
CREATE INDEX "posts_of_leadership" ON "posts" USING btree ("office_id","title","precedence","person_id") WHERE "posts"."unit_id" is null;
